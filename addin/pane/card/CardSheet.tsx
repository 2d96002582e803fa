import { Body1, Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import { keysOf } from '#policy/keys-of.ts';
import { typedFieldNames } from '#policy/terms/customer.ts';
import type { CustomerDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { ConflictCard } from '../parts/ConflictCard.tsx';
import { FindingLine } from '../parts/FindingLine.tsx';
import { List } from '../parts/List.tsx';
import { Refusal } from '../parts/Refusal.tsx';
import { Said } from '../parts/Said.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { CellLink } from '../review/CellLink.tsx';
import { fieldColumns, fieldConflictOf } from './conflicts.ts';
import { useCardSheet } from './useCardSheet.ts';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** 客户卡 in the workbook (CF-4.1): drawn from the record; what is changed on it is checked and sent like a row. */
export function CardSheet({ detail }: { readonly detail: CustomerDetail }) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const says = useTrouble();
  const sheet = useCardSheet(detail);
  const { isOnIt, isBusy, state, error } = sheet;
  const { record, abilities } = detail;
  const conflict = fieldConflictOf(state?.turnedAway, record);
  const changed = state ? keysOf(state.changes).map((field) => say(typedFieldNames[field])) : [];
  return (
    <section className={styles.whole} aria-label={t('card.sheetTitle')}>
      <div className={styles.ways}>
        <Button size="small" disabledFocusable={isBusy} onClick={sheet.draw}>
          {t(isOnIt ? 'card.redraw' : 'card.draw')}
        </Button>
        {isOnIt && abilities.includes('customer.edit') && (
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
          {state.said === undefined && (
            <Body1>
              {changed.length > 0
                ? t('card.sheetChanged', { what: changed.join(t('list.comma')) })
                : t('card.sheetSame')}
            </Body1>
          )}
          {state.unreadable > 0 && <Body1Strong>{t('card.sheetWrong', { n: state.unreadable })}</Body1Strong>}
          {state.atCells.map(({ finding, cell }, i) => (
            <FindingLine key={i} finding={finding}>
              <CellLink cell={cell} jump={sheet.jump} />
            </FindingLine>
          ))}
          {conflict ? (
            <List label={t('card.sheetTitle')}>
              <ConflictCard table={{ card: fieldColumns }} conflict={conflict} onResolve={sheet.settle} />
            </List>
          ) : (
            state.turnedAway && state.atCells.length === 0 && <Refusal result={state.turnedAway} />
          )}
        </>
      )}
    </section>
  );
}
