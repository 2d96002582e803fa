import { Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Statement } from '#policy/terms/statement.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { DayField } from '../parts/DayField.tsx';
import { FindingLine } from '../parts/FindingLine.tsx';
import { command } from '../queries.ts';
import type { Acts } from '../useActs.tsx';
import { useUnsaved } from '../useUnsaved.ts';
import { isRefused } from '#policy/finding.ts';
import { findingsOnStatement } from './statement-work.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface SendingStatementProps {
  readonly statement: Statement;
  readonly acts: Acts;
}

/** 发给客户: on which day it was sent. */
export function SendingStatement({ statement, acts }: SendingStatementProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { today } = useWho();
  const { statementId, revision, sentOn } = statement;
  const [day = sentOn ?? today, keep] = useUnsaved<string>(`sent ${statementId}`);
  const findings = findingsOnStatement('statement.send', { ...statement, sentOn: day }, { today });
  const send = () =>
    acts.send(command('statement.send', { statementId, sentOn: day }, revision), () => {
      keep(() => undefined);
      return t('statements.sent', { day });
    });
  return (
    <section className={styles.section} aria-label={t('statements.sending')}>
      <Body1Strong as="h3">{t('statements.sending')}</Body1Strong>
      <DayField label={t('statements.sentOn')} max={today} value={day} onType={(typed) => keep(() => typed)} />
      {findings.map((finding) => (
        <FindingLine key={finding.by} finding={finding} />
      ))}
      <div>
        <Button disabled={isRefused(findings) || day === sentOn} disabledFocusable={acts.isBusy} onClick={send}>
          {t('statements.send')}
        </Button>
      </div>
    </section>
  );
}
