import { Body1, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { looksLikeCompany } from '../card/looks-like-company.ts';
import { NamedScreen } from '../card/NamedScreen.tsx';
import { Several } from '../card/Several.tsx';
import { useLanguage } from '../language.tsx';
import { CardScreen } from '../card/CardScreen.tsx';
import { FindingLine } from '../parts/FindingLine.tsx';
import { Note } from '../parts/Note.tsx';
import { Screen } from '../parts/Screen.tsx';
import { useNavigation, useSpotOn } from '../navigation.tsx';
import { useAtSheet } from '../sheet-context.tsx';
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
  if (row.kind === 'unknown' && looksLikeCompany(row.text)) return <NamedScreen key={row.text} text={row.text} />;
  if (row.kind === 'draft') return <DraftRow row={row} />;
  const isElsewhere = place === 'elsewhere';
  return (
    <Screen>
      <Note
        title={t(isElsewhere ? 'row.elsewhere' : 'row.none')}
        hint={t(isElsewhere ? 'row.elsewhereHint' : 'row.noneHint')}
      />
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
