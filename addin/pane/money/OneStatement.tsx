import { Accordion, Body1, Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { yuanText } from '#policy/form/number.ts';
import type { StatementLine } from '#policy/terms/statement.ts';
import type { StatementDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useNavigation } from '../navigation.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { Fold } from '../parts/Fold.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Note } from '../parts/Note.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { SpacedList } from '../parts/SpacedList.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { command } from '../queries.ts';
import { useActs, type Acts } from '../useActs.tsx';
import { AgreeingFields } from './AgreeingFields.tsx';
import { DifferenceCard } from './DifferenceCard.tsx';
import { SendingStatement } from './SendingStatement.tsx';
import { sameLines } from './statement-work.ts';
import { StatementFacts } from './StatementFacts.tsx';
import { StatementLines } from './StatementLines.tsx';
import { StatementPaper } from './StatementPaper.tsx';
import { TheirStatement } from './TheirStatement.tsx';
import { useAgreeing } from './useAgreeing.ts';
import { useStatement } from './statement-queries.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface OneStatementProps {
  readonly statementId: string;
  readonly said: string | undefined;
  readonly onSaid: (sentence: string | undefined) => void;
}

/** 对账单: one customer's month, from its opening to its end. */
export function OneStatement({ statementId, said, onSaid }: OneStatementProps) {
  const { t } = useLanguage();
  const says = useTrouble();
  const { back } = useNavigation();
  const acts = useActs(onSaid);
  const { data: detail, error, refetch } = useStatement(statementId);
  if (detail) return <Known detail={detail} said={said} acts={acts} />;
  return (
    <Screen>
      <TopLine title={t('statements.title')} onBack={back} />
      <Said sentence={said} />
      {detail === null && <Note title={t('statements.gone')} hint={t('statements.goneHint')} />}
      {detail === undefined && error && (
        <Note title={says(error)} action={<Button onClick={() => void refetch()}>{t('action.again')}</Button>} />
      )}
      {detail === undefined && !error && <Loading />}
    </Screen>
  );
}

interface KnownProps extends Pick<OneStatementProps, 'said'> {
  readonly detail: StatementDetail;
  readonly acts: Acts;
}

function Known({ detail, said, acts }: KnownProps) {
  const { t } = useLanguage();
  const { back } = useNavigation();
  const { record, abilities } = detail;
  const { statementId, revision, stage, customerName: name, period, theirs, closingFen } = record;
  const agreeing = useAgreeing(record, acts);
  const [asked, setAsked] = useState<'agree' | 'settle'>();
  const mayAgree = abilities.includes('statement.agree') && theirs !== undefined;
  const { who, on } = agreeing.draft;
  const differing = record.differences?.length ?? 0;
  const settle = () => {
    setAsked(undefined);
    acts.send(command('statement.settle', { statementId }, revision), () => t('statements.settled', { name, period }));
  };
  const agree = () => {
    setAsked(undefined);
    agreeing.send();
  };
  const gaps = { sum: yuanText(Math.abs(closingFen)), who: who.trim(), day: on };
  return (
    <Screen
      primary={
        mayAgree ? (
          <Button
            appearance="primary"
            disabledFocusable={acts.isBusy || agreeing.step !== undefined}
            onClick={() => {
              if (agreeing.ask()) setAsked('agree');
            }}
          >
            {t('statements.agree')}
          </Button>
        ) : (
          abilities.includes('statement.settle') && (
            <Button appearance="primary" disabledFocusable={acts.isBusy} onClick={() => setAsked('settle')}>
              {t('statements.settle')}
            </Button>
          )
        )
      }
    >
      <TopLine title={name} onBack={back} />
      <Said sentence={said} />
      {acts.trouble}
      <StatementFacts detail={detail} />
      <Books detail={detail} />
      <StatementPaper detail={detail} acts={acts} />
      <Differences detail={detail} acts={acts} />
      {abilities.includes('statement.send') && <SendingStatement statement={record} acts={acts} />}
      {abilities.includes('statement.compare') && (
        <Section title={t('statements.comparing')}>
          <TheirStatement key={stage} statement={record} acts={acts} />
        </Section>
      )}
      {mayAgree && (
        <Section title={t('statements.agreeing')}>
          <AgreeingFields agreeing={agreeing} />
        </Section>
      )}
      {asked === 'agree' && (
        <Confirm
          title={t('statements.agreeTitle', { name, period })}
          doIt={t('statements.agree')}
          onDo={agree}
          onClose={() => setAsked(undefined)}
        >
          <Body1>{t(closingFen < 0 ? 'statements.agreeThenAhead' : 'statements.agreeThen', gaps)}</Body1>
          {differing > 0 && <Body1>{t('statements.agreeDiffering', { n: differing })}</Body1>}
        </Confirm>
      )}
      {asked === 'settle' && (
        <Confirm
          title={t('statements.settleTitle', { name, period })}
          doIt={t('statements.settle')}
          onDo={settle}
          onClose={() => setAsked(undefined)}
        >
          <Body1>{t('statements.settleThen')}</Body1>
        </Confirm>
      )}
    </Screen>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={title}>
      <Body1Strong as="h3">{title}</Body1Strong>
      {children}
    </section>
  );
}

/** Our lines: before the comparing as they are, after it those that agree, quietly. */
function Books({ detail: { record } }: { readonly detail: StatementDetail }) {
  const { t } = useLanguage();
  const isCompared = record.theirs !== undefined;
  const lines: readonly StatementLine[] = isCompared ? sameLines(record) : record.ours;
  if (record.ours.length === 0) return <Body1>{t('statements.noLines')}</Body1>;
  if (lines.length === 0) return null;
  const title = t(isCompared ? 'statements.same' : 'statements.ours', { n: lines.length });
  return (
    <Accordion collapsible defaultOpenItems={isCompared ? [] : ['lines']} key={String(isCompared)}>
      <Fold value="lines" title={title}>
        <StatementLines label={title} lines={lines} />
      </Fold>
    </Accordion>
  );
}

function Differences({ detail: { record, abilities }, acts }: Pick<KnownProps, 'detail' | 'acts'>) {
  const { t } = useLanguage();
  const { differences = [] } = record;
  if (differences.length === 0) return null;
  const title = t('statements.differences', { n: differences.length });
  return (
    <Section title={title}>
      <SpacedList label={title}>
        {differences.map((difference) => (
          <DifferenceCard
            key={[difference.kind, difference.ours, difference.theirs].join(' ')}
            statement={record}
            difference={difference}
            mayExplain={abilities.includes('statement.explain')}
            acts={acts}
          />
        ))}
      </SpacedList>
    </Section>
  );
}
