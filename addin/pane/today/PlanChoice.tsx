import { Field, makeStyles, Select } from '@fluentui/react-components';
import { standsOn, isOpen } from '#policy/activity.ts';
import { activityKinds, type Activity } from '#policy/terms/activity.ts';
import { useLanguage } from '../language.tsx';
import { useActivities } from './useToday.ts';

const useStyles = makeStyles({ box: { minWidth: 0, width: '100%' } });

interface PlanChoiceProps {
  readonly customerId: string | undefined;
  readonly planId: string | undefined;
  readonly onChoose: (plan: Activity | undefined) => void;
}

/** Which open plan of mine with this customer it belongs to; nothing where there is none. */
export function PlanChoice({ customerId, planId, onChoose }: PlanChoiceProps) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const plans = (useActivities().lines ?? []).flatMap(({ record }) =>
    record.customerId === customerId && isOpen(record) ? [record] : [],
  );
  if (customerId === undefined || plans.length === 0) return null;
  return (
    <Field label={t('activity.plan')}>
      <Select
        className={styles.box}
        value={planId ?? ''}
        onChange={(_, { value }) => onChoose(plans.find(({ activityId }) => activityId === value))}
      >
        <option value="">{t('activity.noPlan')}</option>
        {plans.map((plan) => (
          <option key={plan.activityId} value={plan.activityId}>
            {t('activity.planLine', {
              day: standsOn(plan),
              kind: plan.kind === '' ? '' : say(activityKinds[plan.kind]),
            })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
