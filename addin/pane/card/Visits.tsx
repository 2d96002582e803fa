import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { standsOn } from '#policy/activity.ts';
import { activityKinds, activityStates } from '#policy/terms/activity.ts';
import type { CardFile } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useNavigation } from '../navigation.tsx';
import { ContractStageTag } from '../parts/ContractStageTag.tsx';
import { yuan } from '../parts/money.ts';
import { QueueRow } from '../parts/QueueRow.tsx';
import { SpacedList } from '../parts/SpacedList.tsx';

const useStyles = makeStyles({
  words: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** 拜访与电话 (DM-5): the last ones, what became of each. */
export function Visits({ activities }: Pick<CardFile, 'activities'>) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const { people, actor } = useWho();
  const { go } = useNavigation();
  if (activities.length === 0) return <Caption1 className={styles.quiet}>{t('card.noVisits')}</Caption1>;
  return (
    <SpacedList>
      {activities.map((activity) => {
        const { activityId, kind, state, contact, outcome, byId } = activity;
        return (
          <li key={activityId} className={styles.words}>
            <Body1>
              {t('card.visit', {
                day: standsOn(activity),
                kind: kind === '' ? '' : say(activityKinds[kind]),
                state: state === '' ? '' : say(activityStates[state]),
              })}
            </Body1>
            <Caption1 className={styles.quiet}>
              {[people[byId] ?? t('person.unknown'), contact].filter(Boolean).join(' · ')}
            </Caption1>
            {outcome !== '' && <Body1>{outcome}</Body1>}
            {(state === 'planned' || state === 'moved') && byId === actor.staffId && (
              <Button size="small" onClick={() => go({ tab: 'more', page: 'activity', activityId })}>
                {t('today.step.settle')}
              </Button>
            )}
          </li>
        );
      })}
    </SpacedList>
  );
}

/** The customer's contracts, the latest first. */
export function Dossier({ contracts }: Pick<CardFile, 'contracts'>) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { go } = useNavigation();
  if (contracts.length === 0) return <Caption1 className={styles.quiet}>{t('card.noContracts')}</Caption1>;
  return (
    <SpacedList>
      {contracts.map(({ contractId, number, stage, fen, on }) => (
        <QueueRow
          key={contractId}
          name={number ?? t('card.noNumber')}
          small={[on, fen === undefined ? '' : yuan(fen)].filter(Boolean).join(' · ')}
          tag={<ContractStageTag stage={stage} />}
          onOpen={() => go({ tab: 'contracts', contractId })}
        />
      ))}
    </SpacedList>
  );
}
