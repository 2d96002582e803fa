import { Button } from '@fluentui/react-components';
import { dayOf } from '#policy/day.ts';
import type { Named } from '../../wire.ts';
import { freshAsking, useAsking } from '../consents/useConsents.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useNavigation } from '../navigation.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Note } from '../parts/Note.tsx';
import { Screen } from '../parts/Screen.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { CardScreen } from './CardScreen.tsx';
import { useNamed } from './card-queries.ts';
import { Several } from './Several.tsx';

/** 点到客户名 (CF-5.3): whoever bears the name in the cell, as far as this person may know; nothing of the name before. */
export function NamedScreen({ text }: { readonly text: string }) {
  const { t } = useLanguage();
  const says = useTrouble();
  const { data: named, error, refetch } = useNamed(text);
  if (named?.kind === 'seen') return <CardScreen key={named.customerId} customerId={named.customerId} />;
  if (named?.kind === 'several') return <Several customerIds={named.customerIds} />;
  return (
    <Screen>
      {named?.kind === 'taken' ? (
        <Taken text={text} named={named} />
      ) : named ? (
        <Unknown text={text} />
      ) : error ? (
        <Note title={says(error)} action={<Button onClick={() => void refetch()}>{t('action.again')}</Button>} />
      ) : (
        <>
          <Note title={t('card.looking', { text })} />
          <Loading lines={3} />
        </>
      )}
    </Screen>
  );
}

/** A colleague's customer: that it is taken, and how one's own request stands. */
function Taken({ text, named: { consent } }: { readonly text: string; readonly named: Named & { kind: 'taken' } }) {
  const { t } = useLanguage();
  const { today } = useWho();
  const { go } = useNavigation();
  const [, keep] = useAsking();
  const ask = () => {
    keep(() => freshAsking(today, { name: text.trim() }));
    go({ tab: 'more', page: 'askConsent' });
  };
  const hint =
    consent?.stage === 'granted'
      ? t('card.takenGranted', { until: consent.untilOn })
      : consent
        ? t('card.takenAsked', { day: dayOf(consent.askedAt) })
        : t('card.takenHint');
  return (
    <Note
      title={t('card.taken', { text })}
      hint={hint}
      action={
        consent ? (
          <Button onClick={() => go({ tab: 'more', page: 'consents' })}>{t('card.seeConsents')}</Button>
        ) : (
          <Button appearance="primary" onClick={ask}>
            {t('card.ask')}
          </Button>
        )
      }
    />
  );
}

/** A name that is nobody's: whoever sells reports it. */
function Unknown({ text }: { readonly text: string }) {
  const { t } = useLanguage();
  const { actor } = useWho();
  const { go } = useNavigation();
  return (
    <Note
      title={t('card.unknown', { text })}
      hint={t('card.unknownHint')}
      action={
        actor.roles.includes('salesperson') && <Button onClick={() => go({ tab: 'send' })}>{t('card.toReport')}</Button>
      }
    />
  );
}
