import { Body1, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { clockOf } from '#policy/day.ts';
import type { Answer } from '#policy/terms/contract.ts';
import type { ContractDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { Said } from '../parts/Said.tsx';
import { SpacedList } from '../parts/SpacedList.tsx';
import { useTriggerName } from './useTriggerName.ts';
import { VerdictBadge } from './VerdictBadge.tsx';

const useStyles = makeStyles({
  record: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  answer: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  words: { flex: '1 1 0', minWidth: 0, display: 'flex', flexDirection: 'column' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const toTheMinute = 16;

type Reviewed = Pick<ContractDetail, 'record' | 'specials' | 'items'>;

/** 评审记录 (CT-2b3): who reviewed a special contract, when, what was answered to each trigger, and until when it holds. */
export function ReviewRecord({ detail }: { readonly detail: Reviewed }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { people, today } = useWho();
  const { record, specials, items } = detail;
  const nameOf = useTriggerName(items);
  const { review, hash } = record;
  if (!review) return null;
  const { byId, at, answers, validUntilOn } = review;
  const isOver = validUntilOn < today && record.approval === undefined;
  return (
    <section className={styles.record}>
      <Subtitle2 as="h3">{t('review.title')}</Subtitle2>
      <Caption1 className={styles.quiet}>
        {t('review.by', { who: people[byId] ?? t('person.unknown'), at: clockOf(at).slice(0, toTheMinute) })}
        {' · '}
        {t('review.until', { day: validUntilOn })}
      </Caption1>
      {isOver && <Said intent="warning" sentence={t('review.over', { day: validUntilOn, today })} />}
      {review.hash !== hash && <Caption1 className={styles.quiet}>{t('review.ofOtherContent')}</Caption1>}
      <SpacedList>
        {answers.map((answer) => {
          const special = specials.find(({ token }) => token === answer.token);
          return <Answered key={answer.token} answer={answer} trigger={special && nameOf(special)} />;
        })}
      </SpacedList>
    </section>
  );
}

/** One trigger's answer; a trigger that no longer stands as it did is said to be gone. */
function Answered({ answer, trigger }: { readonly answer: Answer; readonly trigger: string | undefined }) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <li className={styles.answer}>
      <VerdictBadge verdict={answer.verdict} />
      <span className={styles.words}>
        <Body1 className={trigger === undefined ? styles.quiet : undefined}>{trigger ?? t('review.gone')}</Body1>
        <AnswerNote answer={answer} />
      </span>
    </li>
  );
}

/** The condition or the reason that goes with an answer. */
export function AnswerNote({ answer: { verdict, note } }: { readonly answer: Answer }) {
  const { t } = useLanguage();
  return note === '' ? null : (
    <Caption1>{t(verdict === 'refused' ? 'review.because' : 'review.condition', { note })}</Caption1>
  );
}
