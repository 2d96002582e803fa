import { Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { StatementDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { DayField } from '../parts/DayField.tsx';
import { FindingLine } from '../parts/FindingLine.tsx';
import { command } from '../queries.ts';
import { useAtSheet } from '../sheet-context.tsx';
import type { Acts } from '../useActs.tsx';
import { useUnsaved } from '../useUnsaved.ts';
import { isRefused } from '#policy/finding.ts';
import { findingsOnStatement } from './statement-work.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface SendingStatementProps {
  readonly detail: StatementDetail;
  readonly acts: Acts;
}

/** 发给客户: the paper to be sealed, and on which day it was sent. */
export function SendingStatement({ detail: { record, ownerName }, acts }: SendingStatementProps) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const { today } = useWho();
  const { place } = useAtSheet();
  const { statementId, revision, sentOn } = record;
  const [day = sentOn ?? today, keep] = useUnsaved<string>(`sent ${statementId}`);
  const findings = findingsOnStatement('statement.send', { ...record, sentOn: day }, { today });
  const send = () =>
    acts.send(command('statement.send', { statementId, sentOn: day }, revision), () => {
      keep(() => undefined);
      return t('statements.sent', { day });
    });
  const draw = () =>
    acts.work(async () => {
      const [{ forms }, { statementSheet }] = await Promise.all([
        import('#addin/sheet/forms.ts'),
        import('#addin/sheet/paper/statement-sheet.ts'),
      ]);
      const map = statementSheet({ statement: record, collector: ownerName, say });
      await forms.draw(map, map.sheet);
      return t('statements.drawn', { name: map.sheet });
    });
  return (
    <section className={styles.section} aria-label={t('statements.sending')}>
      <Body1Strong as="h3">{t('statements.sending')}</Body1Strong>
      {place === 'elsewhere' && <Caption1 className={styles.quiet}>{t('statements.elsewhere')}</Caption1>}
      <DayField label={t('statements.sentOn')} max={today} value={day} onType={(typed) => keep(() => typed)} />
      {findings.map((finding) => (
        <FindingLine key={finding.by} finding={finding} />
      ))}
      <div className={styles.ways}>
        {place === 'excel' && (
          <Button disabledFocusable={acts.isBusy} onClick={draw}>
            {t('statements.draw')}
          </Button>
        )}
        <Button disabled={isRefused(findings) || day === sentOn} disabledFocusable={acts.isBusy} onClick={send}>
          {t('statements.send')}
        </Button>
      </div>
    </section>
  );
}
