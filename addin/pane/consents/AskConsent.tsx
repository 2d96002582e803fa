import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { dayAfter } from '#policy/day.ts';
import { parametersOn } from '#policy/parameters.ts';
import { useAnnounce } from '../announcer.tsx';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useNavigation } from '../navigation.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { DayField } from '../parts/DayField.tsx';
import { LongText } from '../parts/LongText.tsx';
import { ShortText } from '../parts/ShortText.tsx';
import { ActTrouble } from '../parts/ActTrouble.tsx';
import { useAct } from '../parts/useAct.ts';
import { freshAsking, useAsking, type Asking } from './useConsents.ts';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS } });

const [longestPurpose, longestContact] = [500, 100];

/** 征询同意 (CF-2.1e): what for, whom, until when; it goes to whoever holds the customer, whom the asker is not told. */
export function AskConsent() {
  const styles = useStyles();
  const { t } = useLanguage();
  const { back } = useNavigation();
  const { today } = useWho();
  const announce = useAnnounce();
  const act = useAct('consent');
  const [start] = useState(() => freshAsking(today));
  const [asking = start, keep] = useAsking();
  const [isSent, setSent] = useState(false);
  const set = (changes: Partial<Asking>) => keep((was = start) => ({ ...was, ...changes }));
  const { consentId, name, contact, purpose, untilOn } = asking;
  const { consentForDays } = parametersOn(today);
  const send = async () => {
    set({});
    const input = {
      request: { purpose: purpose.trim(), contact: contact.trim(), untilOn },
      customer: { name: name.trim() },
    };
    if (!(await act.take('consent.ask', { consentId, revision: 0 }, input))) return;
    keep(() => undefined);
    setSent(true);
    announce(t('consents.sent'));
  };
  if (isSent)
    return (
      <Screen
        primary={
          <Button appearance="primary" onClick={back}>
            {t('action.back')}
          </Button>
        }
      >
        <TopLine title={t('consents.ask')} onBack={back} />
        <Said sentence={t('consents.sent')} />
      </Screen>
    );
  return (
    <Screen
      primary={
        <Button
          appearance="primary"
          disabled={name.trim() === '' || purpose.trim() === '' || untilOn === ''}
          disabledFocusable={act.isPending}
          onClick={() => void send()}
        >
          {t('consents.send')}
        </Button>
      }
    >
      <TopLine title={t('consents.ask')} onBack={back} />
      <div className={styles.form}>
        <ShortText label={t('consents.company')} required value={name} onType={(words) => set({ name: words })} />
        <LongText
          label={t('consents.purpose')}
          hint={t('consents.purposeHint')}
          required
          longest={longestPurpose}
          value={purpose}
          onType={(words) => set({ purpose: words })}
        />
        <ShortText
          label={t('consents.whom')}
          hint={t('consents.whomHint')}
          longest={longestContact}
          value={contact}
          onType={(words) => set({ contact: words })}
        />
        <DayField
          label={t('consents.askUntil')}
          hint={t('consents.askUntilHint', { n: consentForDays })}
          required
          value={untilOn}
          min={today}
          max={dayAfter(today, consentForDays)}
          onType={(day) => set({ untilOn: day })}
        />
        <ActTrouble act={act} />
      </div>
    </Screen>
  );
}
