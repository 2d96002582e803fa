import { Body1, Body1Strong, Button, Checkbox, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { yuanText } from '#policy/form/number.ts';
import { mostLines, type Statement, type StatementLine } from '#policy/terms/statement.ts';
import { useAnnounce } from '../announcer.tsx';
import { useLanguage } from '../language.tsx';
import { FileInput } from '../parts/FileInput.tsx';
import { LongText } from '../parts/LongText.tsx';
import { Said } from '../parts/Said.tsx';
import { command } from '../queries.ts';
import type { Acts } from '../useActs.tsx';
import { useUnsaved, type Keep } from '../useUnsaved.ts';
import { troublesIn } from './bank-work.ts';
import { Troubles } from './FileLines.tsx';
import { rowsInFile, rowsInText, type FileRows } from './file-rows.ts';
import { StatementLines } from './StatementLines.tsx';
import { othersIn, sumOfLines, theirFile, theirsIn, theirWork, type TheirWork } from './statement-work.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  name: { overflowWrap: 'anywhere' },
});

/** More would freeze the field; a file of any length can be chosen. */
const longestPasted = 500_000;

interface TheirStatementProps {
  readonly statement: Statement;
  readonly acts: Acts;
}

/** 对客户的账 (DM-8d): the customer's own statement, read, looked through, and compared with ours. */
export function TheirStatement({ statement, acts }: TheirStatementProps) {
  const { t } = useLanguage();
  const announce = useAnnounce();
  const { statementId, revision, ours } = statement;
  const [work, keep] = useUnsaved<TheirWork>(`theirs ${statementId}`);
  const [isAgain, setAgain] = useState(false);
  const compare = (theirs: readonly StatementLine[]) =>
    acts.send(command('statement.compare', { statementId, theirs }, revision), (record) => {
      const { ours: lines, differences = [] } = record as Statement;
      const differing = new Set(differences.flatMap((difference) => difference.ours));
      keep(() => undefined);
      setAgain(false);
      return differences.length === 0
        ? t('statements.allSame')
        : t('statements.found', { same: lines.length - differing.size, n: differences.length });
    });
  if (work) return <Read statement={statement} work={work} keep={keep} acts={acts} onCompare={compare} />;
  if (statement.theirs !== undefined && !isAgain)
    return (
      <div>
        <Button size="small" onClick={() => setAgain(true)}>
          {t('statements.compareAgain')}
        </Button>
      </div>
    );
  return (
    <Choosing
      statementId={statementId}
      acts={acts}
      onRead={(name, rows) => {
        const file = theirFile(rows);
        keep(() => theirWork(name, file, ours));
        announce(t('statements.read', { n: file.lines.length }));
      }}
      onNothing={() => compare([])}
    />
  );
}

interface ChoosingProps {
  readonly statementId: string;
  readonly acts: Acts;
  readonly onRead: (name: string, rows: readonly (readonly string[])[]) => void;
  readonly onNothing: () => void;
}

function Choosing({ statementId, acts, onRead, onNothing }: ChoosingProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [text = '', keep] = useUnsaved<string>(`theirText ${statementId}`);
  const [problem, setProblem] = useState<Extract<FileRows, { problem: unknown }>['problem']>();
  const take = async (file: File) => {
    setProblem(undefined);
    const read = await rowsInFile(file, (rows) => theirFile(rows).lines.length > 0).catch(
      () => ({ problem: 'broken' }) as const,
    );
    if ('problem' in read) setProblem(read.problem);
    else onRead(file.name, read.rows);
  };
  return (
    <div className={styles.form}>
      <Body1>{t('statements.compareWhat')}</Body1>
      <FileInput ref={input} accept=".csv,.txt,.xlsx,.xls" onFile={(file) => void take(file)} />
      {problem && <Said intent="error" sentence={t(`statements.problem.${problem}`)} />}
      <LongText
        label={t('statements.paste')}
        hint={t('statements.pasteHint')}
        value={text}
        longest={longestPasted}
        onType={(typed) => keep(() => typed)}
      />
      <div className={styles.ways}>
        {text.trim() === '' ? (
          <>
            <Button onClick={() => input.current?.click()}>{t('statements.choose')}</Button>
            <Button appearance="subtle" disabledFocusable={acts.isBusy} onClick={onNothing}>
              {t('statements.nothing')}
            </Button>
          </>
        ) : (
          <Button
            onClick={() => {
              onRead('', rowsInText(text));
              keep(() => undefined);
            }}
          >
            {t('statements.readText')}
          </Button>
        )}
      </div>
    </div>
  );
}

interface ReadProps extends TheirStatementProps {
  readonly work: TheirWork;
  readonly keep: Keep<TheirWork>;
  readonly onCompare: (theirs: readonly StatementLine[]) => void;
}

function Read({ statement: { period }, work, keep, acts, onCompare }: ReadProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { file, name, isTurned, areOthersIn } = work;
  const lines = theirsIn(work, period);
  const others = othersIn(work, period);
  const twins = file.lines.filter(({ repeats }) => repeats !== undefined).length;
  const set = (changes: Partial<TheirWork>) => keep((was) => was && { ...was, ...changes });
  const problems = file.problems.map((problem) => ({ ...problem, isLeftOut: true }));
  const sum = yuanText(sumOfLines(lines));
  return (
    <div className={styles.form}>
      <Body1Strong className={styles.name}>
        {t('statements.readSum', { name: name === '' ? t('statements.pasted') : name, n: lines.length, sum })}
      </Body1Strong>
      {file.lines.length === 0 && <Body1>{t('statements.noneRead')}</Body1>}
      <Troubles kind="skipped" troubles={troublesIn(problems, true)} />
      {twins > 0 && <Body1>{t('statements.twins', { n: twins })}</Body1>}
      {others > 0 && (
        <Checkbox
          label={t('statements.others', { n: others, period })}
          checked={areOthersIn}
          onChange={(_, { checked }) => set({ areOthersIn: checked === true })}
        />
      )}
      {file.lines.length > 0 && isTurned === undefined && (
        <Said intent="warning" sentence={t('statements.turnedUnclear')} />
      )}
      {file.lines.length > 0 && (
        <Field hint={t('statements.turnedHint')}>
          <Checkbox
            label={t('statements.turned')}
            checked={isTurned === true}
            onChange={(_, { checked }) => set({ isTurned: checked === true })}
          />
        </Field>
      )}
      {lines.length > 0 && <StatementLines label={t('statements.theirs')} lines={lines} />}
      {lines.length > mostLines && <Said intent="warning" sentence={t('statements.tooMany', { n: mostLines })} />}
      <div className={styles.ways}>
        <Button
          appearance="primary"
          disabled={lines.length === 0 || lines.length > mostLines}
          disabledFocusable={acts.isBusy}
          onClick={() => onCompare(lines)}
        >
          {t('statements.compare', { n: lines.length })}
        </Button>
        <Button disabledFocusable={acts.isBusy} onClick={() => keep(() => undefined)}>
          {t('statements.another')}
        </Button>
      </div>
    </div>
  );
}
