import { Body1, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useLanguage } from '../language.tsx';
import { CardScreen } from '../card/CardScreen.tsx';
import { FindingLine } from '../parts/FindingLine.tsx';
import { List } from '../parts/List.tsx';
import { Note } from '../parts/Note.tsx';
import { QueueRow } from '../parts/QueueRow.tsx';
import { Screen } from '../parts/Screen.tsx';
import { StageTag } from '../parts/StageTag.tsx';
import { useWho } from '../me.tsx';
import { useNavigation, useSpotOn } from '../navigation.tsx';
import { useAtSheet } from '../sheet-context.tsx';
import { useKnownCustomers } from '../useKnownCustomers.ts';
import { useRow, type UnderCursor } from '../useRow.ts';
import { useSelection } from '../useSelection.ts';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** 本行: the customer under the cursor, and never another. */
export function ThisRow() {
  const { t } = useLanguage();
  const { place } = useAtSheet();
  const row = useRow();
  const { back } = useNavigation();
  const openedId = useOpened();
  if (openedId !== undefined) return <CardScreen key={openedId} customerId={openedId} onBack={back} />;
  if (row.kind === 'record')
    return (
      <CardScreen key={row.customerId} customerId={row.customerId} findings={row.outcome?.findings} field={row.field} />
    );
  if (row.kind === 'several') return <Several key={row.customerIds.join()} customerIds={row.customerIds} />;
  if (row.kind === 'draft') return <DraftRow row={row} />;
  const isElsewhere = place === 'elsewhere';
  return (
    <Screen>
      {row.kind === 'unknown' ? (
        <Note title={t('row.unknown', { text: row.text })} hint={t('row.unknownHint')} />
      ) : (
        <Note
          title={t(isElsewhere ? 'row.elsewhere' : 'row.none')}
          hint={t(isElsewhere ? 'row.elsewhereHint' : 'row.noneHint')}
        />
      )}
    </Screen>
  );
}

/** The customer that another page led to, until the cursor goes elsewhere. */
function useOpened(): string | undefined {
  const spot = useSpotOn('row');
  const selection = useSelection();
  const place = selection ? `${String(selection.row?.line)} ${selection.text}` : '';
  const [opened, setOpened] = useState({ spot, place });
  // Where the cursor stands is told a moment after the page has come.
  if (opened.spot !== spot || (opened.place === '' && place !== '')) setOpened({ spot, place });
  return opened.place === place || opened.place === '' ? spot.customerId : undefined;
}

/** A row that was not sent: what the last check said of it. */
function DraftRow({ row: { name, line, outcome } }: { readonly row: Extract<UnderCursor, { kind: 'draft' }> }) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <Screen>
      <div>
        <Subtitle2 as="h2" block>
          {name}
        </Subtitle2>
        <Caption1 className={styles.quiet}>{t('row.draft', { line: String(line) })}</Caption1>
      </div>
      {outcome && <Body1>{outcome.says}</Body1>}
      {outcome?.findings.map((finding, i) => (
        <FindingLine key={i} finding={finding} />
      ))}
      {!outcome && <Body1>{t('row.draftHint')}</Body1>}
    </Screen>
  );
}

/** Several customers bear the name: the person says which. */
function Several({ customerIds }: { readonly customerIds: readonly string[] }) {
  const { t } = useLanguage();
  const { people } = useWho();
  const { byId } = useKnownCustomers();
  const [chosen, setChosen] = useState<string>();
  if (chosen !== undefined) return <CardScreen customerId={chosen} onBack={() => setChosen(undefined)} />;
  const records = customerIds.flatMap((id) => byId.get(id) ?? []);
  return (
    <Screen>
      <Note title={t('row.several', { n: records.length })} />
      <List label={t('tab.row')}>
        {records.map((record) => (
          <QueueRow
            key={record.customerId}
            name={record.name}
            small={t('record.owner', { who: people[record.ownerId ?? record.reporterId] ?? t('person.unknown') })}
            tag={<StageTag stage={record.stage} />}
            onOpen={() => setChosen(record.customerId)}
          />
        ))}
      </List>
    </Screen>
  );
}
