import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useConsents } from '../consents/useConsents.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useNavigation, useSpotOn } from '../navigation.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Note } from '../parts/Note.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { useCustomer } from '../queries.ts';
import { ActivityEntry } from './ActivityEntry.tsx';
import { freshActivity, settling } from './activity-draft.ts';
import { useActivity } from './useToday.ts';

/** 登记拜访 (DM-5): a call or visit of a customer, a plan that is to be settled, or whomever one names. */
export function LogActivity() {
  const { customerId, activityId, consentId } = useSpotOn('more');
  if (activityId !== undefined) return <Settling key={activityId} activityId={activityId} />;
  if (customerId !== undefined) return <WithCustomer key={customerId} customerId={customerId} />;
  if (consentId !== undefined) return <WithConsent key={consentId} consentId={consentId} />;
  return <Anybody />;
}

function Settling({ activityId }: { readonly activityId: string }) {
  const { t } = useLanguage();
  const { today } = useWho();
  const { data, error, refetch } = useActivity(activityId);
  if (data === undefined) return <OnItsWay error={error} onAgain={() => void refetch()} />;
  if (data === null)
    return (
      <Head title={t('activity.settleTitle')}>
        <Note title={t('activity.gone')} hint={t('activity.goneHint')} />
      </Head>
    );
  return (
    <ActivityEntry
      name={activityId}
      title={t('activity.settleTitle')}
      isSettling
      fresh={() => settling(data.record, today)}
    />
  );
}

function WithCustomer({ customerId }: { readonly customerId: string }) {
  const { t } = useLanguage();
  const { today } = useWho();
  const { data, error, refetch } = useCustomer(customerId);
  if (!data) return <OnItsWay error={error} onAgain={() => void refetch()} />;
  return (
    <ActivityEntry name={customerId} title={t('activity.title')} fresh={() => freshActivity(today, data.record)} />
  );
}

function WithConsent({ consentId }: { readonly consentId: string }) {
  const { t } = useLanguage();
  const { today } = useWho();
  const { data, error, refetch } = useConsents('mine');
  if (!data) return <OnItsWay error={error} onAgain={() => void refetch()} />;
  const { customerName = '', contact = '' } = data.find(({ record }) => record.consentId === consentId)?.record ?? {};
  const fresh = () => {
    const { card, ...rest } = freshActivity(today);
    return { ...rest, card: { ...card, customer: customerName, contact } };
  };
  return <ActivityEntry name={consentId} title={t('activity.title')} fresh={fresh} />;
}

function Anybody() {
  const { t } = useLanguage();
  const { today } = useWho();
  return <ActivityEntry name="anybody" title={t('activity.title')} fresh={() => freshActivity(today)} />;
}

function Head({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { back } = useNavigation();
  return (
    <Screen>
      <TopLine title={title} onBack={back} />
      {children}
    </Screen>
  );
}

function OnItsWay({ error, onAgain }: { readonly error: Error | null; readonly onAgain: () => void }) {
  const { t } = useLanguage();
  const says = useTrouble();
  return (
    <Head title={t('activity.title')}>
      {error ? (
        <Note title={says(error)} action={<Button onClick={onAgain}>{t('action.again')}</Button>} />
      ) : (
        <Loading />
      )}
    </Head>
  );
}
