import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { statementLineKinds, type StatementLine } from '#policy/terms/statement.ts';
import { useLanguage } from '../language.tsx';
import { List } from '../parts/List.tsx';
import { SumLine } from './SumLine.tsx';

const useStyles = makeStyles({ more: { alignSelf: 'flex-start' } });

/** As many as one reads; the others are asked for. */
const mostShown = 30;

interface StatementLinesProps {
  readonly label: string;
  readonly lines: readonly StatementLine[];
}

/** Lines of a statement: the day, what it was, and the sum, below nothing where it was paid. */
export function StatementLines({ label, lines }: StatementLinesProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const what = useLineSaid();
  const [most, setMost] = useState(mostShown);
  return (
    <>
      <List label={label}>
        {lines.slice(0, most).map((line, i) => (
          <SumLine key={i} name={what(line)} fen={line.fen} small={line.on} />
        ))}
      </List>
      {lines.length > most && (
        <Button className={styles.more} size="small" appearance="subtle" onClick={() => setMost(most + mostShown * 10)}>
          {t('statements.rest', { n: lines.length - most })}
        </Button>
      )}
    </>
  );
}

/** What a line is, in a few words: its kind where it is ours, and what it refers to. */
export function useLineSaid(): (line: StatementLine) => string {
  const { t, say } = useLanguage();
  return ({ kind, reference }) =>
    [kind === '' ? '' : say(statementLineKinds[kind]), reference].filter((text) => text !== '').join(' ') ||
    t('statements.noReference');
}
