import { Body1, Body1Strong, Button, Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { yuanText } from '#policy/form/number.ts';
import type { FileProblem } from '#policy/money/bank-file.ts';
import { useLanguage } from '../language.tsx';
import { FindingLine } from '../parts/FindingLine.tsx';
import { List } from '../parts/List.tsx';
import { findingGroups, sumOf, troublesIn, type PlannedLine, type Standing, type Trouble } from './bank-work.ts';
import { SumLine } from './SumLine.tsx';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  rows: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  more: { alignSelf: 'flex-start' },
});

/** As many as one reads; the others are asked for. */
const mostShown = 30;

interface FileLinesProps {
  readonly plan: readonly PlannedLine[];
  readonly problems: readonly FileProblem[];
  readonly areTwinsIn: boolean;
  readonly onTwins: (areIn: boolean) => void;
}

/** A file's rows by what is to be done about them: to mend, perhaps another one's twin, to be entered, in the books, left out. */
export function FileLines({ plan, problems, areTwinsIn, onTwins }: FileLinesProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const of = (standing: Standing) => plan.filter((line) => line.standing === standing);
  const wrong = of('wrong');
  const hasTwins = plan.some(({ line, standing }) => line.repeats !== undefined && standing !== 'entered');
  const twins = plan.filter(({ line, standing }) => line.repeats !== undefined && standing === 'twin');
  const skipped = troublesIn(problems, true);
  const doubted = troublesIn(
    problems.filter(({ row }) => !plan.some(({ line }) => line.row === row && line.repeats !== undefined)),
    false,
  );
  return (
    <>
      {wrong.length > 0 && (
        <Group title={t('receipts.wrong', { n: wrong.length })}>
          {findingGroups(wrong).map(({ finding, rows }) => (
            <FindingLine key={`${finding.by} ${String(rows[0])}`} finding={finding}>
              <RowNumbers rows={rows} />
            </FindingLine>
          ))}
        </Group>
      )}
      {(['skipped', 'doubted'] as const).map((kind) => (
        <Troubles key={kind} kind={kind} troubles={kind === 'skipped' ? skipped : doubted} />
      ))}
      {hasTwins && (
        <Group title={t('receipts.twins', { n: plan.filter(({ line }) => line.repeats !== undefined).length })}>
          <Body1>{t('receipts.twinsWhat')}</Body1>
          <Checkbox
            label={t('receipts.twinsIn')}
            checked={areTwinsIn}
            onChange={(_, { checked }) => onTwins(checked === true)}
          />
          <Lines lines={twins} label={t('receipts.twins', { n: twins.length })} />
        </Group>
      )}
      <Standings plan={plan} standing="free" />
      <Standings plan={plan} standing="entered" />
      <Standings plan={plan} standing="known" />
      {plan.length === 0 && problems.length === 0 && <Body1 className={styles.rows}>{t('receipts.noLines')}</Body1>}
    </>
  );
}

interface TroublesProps {
  readonly kind: 'skipped' | 'doubted';
  readonly troubles: readonly Trouble[];
}

/** What could not be read, by what it is, with the rows. */
export function Troubles({ kind, troubles }: TroublesProps) {
  const { t, say } = useLanguage();
  if (troubles.length === 0) return null;
  return (
    <Group title={t(`receipts.${kind}`, { n: troubles.flatMap(({ rows }) => rows).length })}>
      {troubles.map(({ reason, rows }) => (
        <div key={`${reason.en} ${String(rows[0])}`}>
          <Body1>{say(reason)}</Body1>
          <RowNumbers rows={rows} />
        </div>
      ))}
    </Group>
  );
}

function Standings({
  plan,
  standing,
}: {
  readonly plan: readonly PlannedLine[];
  readonly standing: 'free' | 'entered' | 'known';
}) {
  const { t } = useLanguage();
  const lines = plan.filter((line) => line.standing === standing);
  if (lines.length === 0) return null;
  const title = t(`receipts.group.${standing}`, { n: lines.length, sum: yuanText(sumOf(lines)) });
  return (
    <Group title={title}>
      <Lines lines={lines} label={title} />
    </Group>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.group} aria-label={title}>
      <Body1Strong as="h3">{title}</Body1Strong>
      {children}
    </section>
  );
}

function Lines({ lines, label }: { readonly lines: readonly PlannedLine[]; readonly label: string }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [most, setMost] = useState(mostShown);
  if (lines.length === 0) return null;
  return (
    <>
      <List label={label}>
        {lines.slice(0, most).map(({ line, card }) => (
          <SumLine
            key={line.row}
            name={card.payer === '' ? t('receipts.noPayer') : card.payer}
            fen={line.fen}
            small={[t('receipts.row', { row: line.row }), card.receivedOn, card.reference]
              .filter((text) => text !== '')
              .join(' · ')}
          />
        ))}
      </List>
      {lines.length > most && (
        <Button className={styles.more} size="small" appearance="subtle" onClick={() => setMost(most + mostShown * 10)}>
          {t('receipts.rest', { n: lines.length - most })}
        </Button>
      )}
    </>
  );
}

/** More than so many are said by their number. */
const mostNumbers = 20;

function RowNumbers({ rows }: { readonly rows: readonly number[] }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const numbers = rows.slice(0, mostNumbers).join(t('list.comma'));
  return (
    <Caption1 block className={styles.rows}>
      {rows.length > mostNumbers
        ? t('receipts.rowsMore', { rows: numbers, n: rows.length })
        : t('receipts.rows', { rows: numbers })}
    </Caption1>
  );
}
