import { Body1, Body1Strong, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RowOutcome, TableName, Verdict } from '#addin/sheet/index.ts';
import type { Phrase, Say } from '#addin/words/speak.ts';
import { useLanguage } from '../language.tsx';
import { FindingLine } from './FindingLine.tsx';
import { groupsOf, partsOf, withoutFindings, type Group } from './outcomes.ts';
import { Rows } from './Rows.tsx';
import { SpacedList } from './SpacedList.tsx';

const useStyles = makeStyles({
  sentence: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** What the sentence is about: a check says what could be, a sending what was done. */
export type Occasion = 'checked' | 'sent';

const partWords = {
  suspected: 'part.suspected',
  taken: 'part.taken',
  waiting: 'part.waiting',
  own: 'part.own',
  wrong: 'part.wrong',
  conflict: 'part.conflict',
  denied: 'part.denied',
  same: 'part.same',
  copy: 'part.copy',
  unknown: 'part.unknown',
} as const satisfies Record<Exclude<Verdict, 'free'>, Phrase>;

const partText = (t: Say, table: TableName, occasion: Occasion, verdict: Verdict, n: number): string =>
  verdict === 'free'
    ? t(occasion === 'sent' ? `part.sent.${table}` : `part.free.${table}`, { n })
    : t(partWords[verdict], { n });

/** The whole sentence, for those who hear it. */
export const outcomeSentence = (
  t: Say,
  table: TableName,
  occasion: Occasion,
  outcomes: readonly RowOutcome[],
): string =>
  outcomes.length === 0
    ? t('sent.none')
    : t(occasion === 'sent' ? 'sent.rows' : 'checked.rows', { n: outcomes.length }) +
      partsOf(outcomes)
        .map(({ verdict, n }) => partText(t, table, occasion, verdict, n))
        .join(t('list.comma')) +
      t('sentence.stop');

interface OutcomesProps {
  readonly table: TableName;
  readonly occasion: Occasion;
  readonly outcomes: readonly RowOutcome[];
}

/** What became of the rows: one sentence whose parts filter the list, then the findings by what to do about them. */
export function Outcomes({ table, occasion, outcomes }: OutcomesProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [wanted, setWanted] = useState<Verdict>();
  const parts = partsOf(outcomes);
  const shown = parts.some(({ verdict }) => verdict === wanted)
    ? outcomes.filter(({ verdict }) => verdict === wanted)
    : outcomes;
  return (
    <>
      <div className={styles.sentence} role="group" aria-label={t('send.filter')}>
        <Body1Strong>{t(occasion === 'sent' ? 'sent.rows' : 'checked.rows', { n: outcomes.length })}</Body1Strong>
        {parts.map(({ verdict, n }) => (
          <ToggleButton
            key={verdict}
            size="small"
            checked={verdict === wanted}
            onClick={() => setWanted(verdict === wanted ? undefined : verdict)}
          >
            {partText(t, table, occasion, verdict, n)}
          </ToggleButton>
        ))}
      </div>
      <SpacedList isWide label={t('send.results')}>
        {groupsOf(shown).map((group) => (
          <li key={group.key}>
            <FindingGroup group={group} />
          </li>
        ))}
        {partsOf(withoutFindings(shown)).map(({ verdict, n }) => (
          <li key={verdict}>
            <Body1>{partText(t, table, occasion, verdict, n)}</Body1>
            <Rows
              places={withoutFindings(shown)
                .filter((outcome) => outcome.verdict === verdict)
                .map((outcome) => ({ outcome }))}
            />
          </li>
        ))}
      </SpacedList>
    </>
  );
}

function FindingGroup({ group: { finding, reason, places } }: { readonly group: Group }) {
  const { t, say } = useLanguage();
  const count = places.length > 1 ? t('group.rows', { n: places.length }) + t('list.colon') : '';
  return (
    <FindingLine finding={finding} title={count + say(reason)}>
      <Rows places={places} />
    </FindingLine>
  );
}
