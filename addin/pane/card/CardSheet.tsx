import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { keysOf } from '#policy/keys-of.ts';
import { noteKinds, typedFieldNames, type Contact } from '#policy/terms/customer.ts';
import type { CustomerDetail, Result } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { ConflictCard } from '../parts/ConflictCard.tsx';
import { FindingLine } from '../parts/FindingLine.tsx';
import { List } from '../parts/List.tsx';
import { Refusal } from '../parts/Refusal.tsx';
import { Said } from '../parts/Said.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { CellLink } from '../parts/CellLink.tsx';
import type { OnSheet } from './card-sheet-state.ts';
import { contactColumns, contactConflictOf, fieldColumns, fieldConflictOf } from './conflicts.ts';
import { useCardSheet } from './useCardSheet.ts';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const writing = ['customer.edit', 'customer.contact', 'customer.note'] as const;
const wholeName = ({ name, post, phone }: Contact): string => [name, post, phone].filter(Boolean).join(' · ');

/** 客户卡 in the workbook (CF-4.1): drawn from the record; what is changed on it is checked and sent like a row. */
export function CardSheet({ detail }: { readonly detail: CustomerDetail }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const says = useTrouble();
  const sheet = useCardSheet(detail);
  const { isOnIt, isBusy, state, error } = sheet;
  const { record, abilities } = detail;
  const { seen, asking = [], contactConflict: disputed } = state ?? {};
  const conflict = fieldConflictOf(state?.turnedAway, record);
  const contactConflict = disputed && contactConflictOf(disputed.result, disputed.contact);
  // What is told at its cells is not told again.
  const isAtCells = ({ findings }: Result) =>
    findings.some((one) => state?.atCells.some(({ finding }) => finding === one));
  const refused = [conflict ? undefined : state?.turnedAway, state?.lineTurnedAway].flatMap((result) =>
    result && !isAtCells(result) ? [result] : [],
  );
  return (
    <section className={styles.whole} aria-label={t('card.sheetTitle')}>
      <div className={styles.ways}>
        <Button size="small" disabledFocusable={isBusy} onClick={sheet.draw}>
          {t(isOnIt ? 'card.redraw' : 'card.draw')}
        </Button>
        {isOnIt && writing.some((verb) => abilities.includes(verb)) && (
          <>
            <Button size="small" disabledFocusable={isBusy} onClick={sheet.check}>
              {t('card.check')}
            </Button>
            <Button size="small" appearance="primary" disabledFocusable={isBusy} onClick={sheet.send}>
              {t('card.send')}
            </Button>
          </>
        )}
      </div>
      <Said sentence={state?.said} />
      {error !== undefined && <Said intent="error" sentence={says(error)} />}
      {isOnIt && state && (
        <>
          {state.said === undefined && <Changed seen={seen} record={record} />}
          {state.atCells.map(({ finding, cell, typed }, i) => (
            <FindingLine key={i} finding={finding}>
              {typed !== undefined && <Caption1>{t('card.sheetTyped', { what: typed })}</Caption1>}
              <CellLink cell={cell} jump={sheet.jump} />
            </FindingLine>
          ))}
          {conflict && (
            <List label={t('card.sheetTitle')}>
              <ConflictCard table={{ card: fieldColumns }} conflict={conflict} onResolve={sheet.settle} />
            </List>
          )}
          {contactConflict && (
            <List label={t('card.contacts')}>
              <ConflictCard
                table={{ card: contactColumns }}
                conflict={contactConflict}
                onResolve={sheet.settleContact}
              />
            </List>
          )}
          {refused.map((result, i) => (
            <Refusal key={i} result={result} />
          ))}
          {asking.length > 0 && (
            <Confirm
              title={t('card.sheetDropTitle', { n: asking.length })}
              doIt={t('card.sheetDrop')}
              onDo={sheet.drop}
              onClose={sheet.leave}
            >
              {asking.map((contact) => (
                <Body1Strong key={contact.contactId}>{wholeName(contact)}</Body1Strong>
              ))}
              <Body1>{t('card.dropThen')}</Body1>
            </Confirm>
          )}
        </>
      )}
    </section>
  );
}

interface ChangedProps {
  readonly seen: OnSheet | undefined;
  readonly record: CustomerDetail['record'];
}

/** What waits on the sheet to be sent, in a sentence. */
function Changed({ seen, record }: ChangedProps) {
  const { t, say } = useLanguage();
  const { contacts = [], struck = [], notes = [] } = seen?.lines ?? {};
  const nameOf = (id: string) => record.contacts.find(({ contactId }) => contactId === id)?.name;
  const changed = [
    ...keysOf(seen?.changes ?? {}).map((field) => say(typedFieldNames[field])),
    ...contacts.map(({ contact: { contactId, name } }) =>
      t('card.sheetContact', { name: name.trim() === '' ? (nameOf(contactId) ?? t('card.contacts')) : name }),
    ),
    ...struck.map(({ contactId }) => t('card.sheetStruck', { name: nameOf(contactId) ?? t('card.contacts') })),
    ...notes.map(({ note }) => t('card.sheetNote', { kind: say(noteKinds[note.kind]) })),
  ];
  const wrong = seen?.unreadable.length ?? 0;
  return (
    <>
      <Body1>
        {changed.length > 0 ? t('card.sheetChanged', { what: changed.join(t('list.comma')) }) : t('card.sheetSame')}
      </Body1>
      {wrong > 0 && <Body1Strong>{t('card.sheetWrong', { n: wrong })}</Body1Strong>}
    </>
  );
}
