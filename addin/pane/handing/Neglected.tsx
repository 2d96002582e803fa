import { Body1, Body1Strong, Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { dayAfter } from '#policy/day.ts';
import type { Holding } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useNavigation } from '../navigation.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { DayField } from '../parts/DayField.tsx';
import { ShortText } from '../parts/ShortText.tsx';
import { useActs } from '../useActs.tsx';
import { useUnsaved } from '../useUnsaved.ts';
import { choices, decisionOf, freshDraft, isWhole, type Draft } from './decision.ts';
import { HeirChoice } from './HeirChoice.tsx';

interface NeglectedProps {
  readonly holding: Holding;
  readonly onDecided: (sentence: string, holding: Holding, draft: Draft) => void;
}

/** One neglected customer (CF-2.1g): how it came to this, and what the manager decides, with the reason. */
export function Neglected({ holding, onDecided }: NeglectedProps) {
  const { t, say } = useLanguage();
  const { people, today } = useWho();
  const { go, back } = useNavigation();
  const { record, clock } = holding;
  const [kept, keep] = useUnsaved<Draft>(`handing ${record.customerId}`);
  const draft = kept ?? freshDraft;
  const set = (change: Partial<Draft>) => keep((was) => ({ ...(was ?? freshDraft), ...change }));
  const acts = useActs(() => undefined);
  const [isAsked, setAsked] = useState(false);
  const { name, customerId, ownerId = '' } = record;
  const nameOf = (id: string) => people[id] ?? t('person.unknown');
  const { choice, untilOn, toId, reason } = draft;
  const said = {
    keep: t('handing.kept', { name, who: nameOf(ownerId) }),
    extend: t('handing.extended', { name, until: untilOn }),
    transfer: t('handing.transferred', { name, who: nameOf(toId) }),
  };
  const decide = () => {
    setAsked(false);
    if (choice === undefined) return;
    acts.send(decisionOf(draft, holding), () => {
      keep(() => undefined);
      onDecided(said[choice], holding, draft);
      return said[choice];
    });
  };
  return (
    <Screen
      primary={
        <Button
          appearance="primary"
          disabled={!isWhole(draft)}
          disabledFocusable={acts.isBusy}
          onClick={() => (choice === 'transfer' ? setAsked(true) : decide())}
        >
          {t('handing.decide')}
        </Button>
      }
      quiet={<Button onClick={() => go({ tab: 'row', customerId })}>{t('handing.openCard')}</Button>}
    >
      <TopLine title={name} onBack={back} />
      <Body1Strong>{t('handing.holder', { who: nameOf(ownerId) })}</Body1Strong>
      {record.offer && <Body1>{t('handing.offeredFor', { reason: record.offer.reason })}</Body1>}
      <Body1>
        {t(clock.isDormant ? 'handing.last' : 'handing.lastOffered', {
          on: clock.last.lastOn,
          what: say(clock.last.what),
          lastOn: clock.lastOn,
          days: -clock.daysLeft,
        })}
      </Body1>
      <Field label={t('handing.choose')} required>
        <RadioGroup
          value={choice ?? ''}
          onChange={(_, { value }) => {
            const chosen = choices.find((each) => each === value);
            if (chosen) set({ choice: chosen });
          }}
        >
          {choices.map((each) => (
            <Radio key={each} value={each} label={t(`handing.${each}`)} />
          ))}
        </RadioGroup>
      </Field>
      {choice === 'extend' && (
        <DayField
          label={t('handing.untilOn')}
          required
          min={dayAfter(today, 1)}
          value={untilOn}
          onType={(day) => set({ untilOn: day })}
        />
      )}
      {choice === 'transfer' && (
        <HeirChoice ownerId={ownerId} value={toId} onChoose={(staffId) => set({ toId: staffId })} />
      )}
      <ShortText
        label={t('handing.reason')}
        longest={500}
        required
        value={reason}
        onType={(text) => set({ reason: text })}
      />
      {acts.trouble}
      {isAsked && (
        <Confirm
          title={t('handing.transferTitle', { name, who: nameOf(toId) })}
          doIt={t('handing.transfer')}
          onDo={decide}
          onClose={() => setAsked(false)}
        >
          <Body1>{t('handing.transferThen', { who: nameOf(toId) })}</Body1>
        </Confirm>
      )}
    </Screen>
  );
}
