import { Body1, Button } from '@fluentui/react-components';
import { activityKinds } from '#policy/terms/activity.ts';
import type { ConsentLine } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { Loading } from '../parts/Loading.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { useCustomer } from '../queries.ts';

/** The calls and visits that stood on a consent, as the customer's card tells them. */
export function ConsentUses({ record: { consentId, customerId } }: Pick<ConsentLine, 'record'>) {
  const { t, say } = useLanguage();
  const says = useTrouble();
  const { data, error, refetch } = useCustomer(customerId);
  if (error)
    return (
      <Body1>
        {says(error)} <Button onClick={() => void refetch()}>{t('action.again')}</Button>
      </Body1>
    );
  if (!data) return <Loading lines={1} />;
  const uses = (data.card?.activities ?? []).filter((each) => each.consentId === consentId);
  if (uses.length === 0) return <Body1>{t('consents.noUses')}</Body1>;
  return (
    <ul>
      {uses.map(({ activityId, kind, doneOn, contact }) => (
        <li key={activityId}>
          {t('consents.use', { day: doneOn, kind: kind === '' ? '' : say(activityKinds[kind]), contact })}
        </li>
      ))}
    </ul>
  );
}
