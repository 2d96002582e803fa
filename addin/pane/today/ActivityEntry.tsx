import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Named } from '../../wire.ts';
import { useAnnounce } from '../announcer.tsx';
import { freshAsking, useAsking } from '../consents/useConsents.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useNavigation } from '../navigation.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { ActivityForm } from './ActivityForm.tsx';
import { freshActivity, type ActivityDraft } from './activity-draft.ts';
import { JustLogged } from './JustLogged.tsx';
import { isForOwner, useLogging, type Logged } from './useLogging.ts';
import { useNamed } from './useToday.ts';

/** The customer whose card may be looked into: one's own, or one whose owner has agreed. */
function openTo(named: Named | undefined): string | undefined {
  if (named?.kind === 'seen') return named.customerId;
  return named?.kind === 'taken' && named.consent?.stage === 'granted' ? named.consent.customerId : undefined;
}

interface ActivityEntryProps {
  /** Under which what is typed is kept. */
  readonly name: string;
  readonly title: string;
  readonly fresh: () => ActivityDraft;
  /** It settles a plan: whose it is stands. */
  readonly isSettling?: boolean;
}

/** One call or visit from the first word to the house's answer. */
export function ActivityEntry({ name, title, fresh, isSettling = false }: ActivityEntryProps) {
  const { t } = useLanguage();
  const { go, back } = useNavigation();
  const { today, actor } = useWho();
  const announce = useAnnounce();
  const [start, setStart] = useState(fresh);
  const logging = useLogging(`activity ${name}`, start);
  const [, keepAsking] = useAsking();
  const { card, customerId } = logging.draft;
  const [settledName, setSettledName] = useState(card.customer);
  const [logged, setLogged] = useState<Logged & { readonly sentence: string }>();
  const isNameOpen = !isSettling && customerId === undefined && settledName === card.customer;
  const named = useNamed(isNameOpen ? settledName.trim() : '').data;
  const ask = () => {
    keepAsking(() => freshAsking(today, { name: card.customer.trim(), contact: card.contact.trim() }));
    go({ tab: 'more', page: 'askConsent' });
  };
  const send = async () => {
    const done = await logging.send();
    if (!done) return;
    const sentence = logging.saidOf(done);
    setLogged({ ...done, sentence });
    announce(sentence);
  };
  const again = () => {
    setStart(freshActivity(today));
    setSettledName('');
    setLogged(undefined);
  };
  if (logged) return <JustLogged title={title} logged={logged} onAgain={isSettling ? undefined : again} />;
  return (
    <Screen
      primary={
        <Button appearance="primary" disabledFocusable={logging.isBusy} onClick={() => void send()}>
          {t('activity.do')}
        </Button>
      }
    >
      <TopLine title={title} onBack={back} />
      {isForOwner(actor) && <Body1>{t('activity.forOwner')}</Body1>}
      <ActivityForm
        logging={logging}
        customerId={customerId ?? openTo(named)}
        isSettling={isSettling}
        named={named}
        onNamed={() => setSettledName(card.customer)}
        onAsk={ask}
      />
    </Screen>
  );
}
