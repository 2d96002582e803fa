import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { StaffLine } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { command } from '../queries.ts';
import { ShortText } from '../parts/ShortText.tsx';
import { useActs } from '../useActs.tsx';
import { useUnsaved } from '../useUnsaved.ts';
import { Entry } from './Entry.tsx';
import { HandTogether } from './HandTogether.tsx';
import { draftOf, entryOf, type StaffDraft } from './staff-draft.ts';

interface PersonProps {
  /** Missing for somebody who is to be entered. */
  readonly line?: StaffLine | undefined;
  readonly onDone: (sentence: string) => void;
  readonly onBack: () => void;
}

/** Somebody on the staff list (GN-1): their entry, their leaving, and what they leave behind. */
export function Person({ line, onDone, onBack }: PersonProps) {
  const { t } = useLanguage();
  const was = line?.record;
  const [kept, keep] = useUnsaved<StaffDraft>(`staff ${was?.staffId ?? 'new'}`);
  const draft = kept ?? draftOf(was);
  const [said, setSaid] = useState<string>();
  const acts = useActs(setSaid);
  const [isAsked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const mayChange = !line || (!line.record.hasLeft && line.abilities.includes('staff.edit'));
  const save = () =>
    acts.send(entryOf(draft, was), () => {
      keep(() => undefined);
      const sentence = t('people.saved', { name: draft.name.trim() });
      onDone(sentence);
      return sentence;
    });
  const leave = () => {
    setAsked(false);
    if (!was) return;
    const { staffId, revision, name } = was;
    acts.send(command('staff.leave', { staffId, reason: reason.trim() }, revision), () =>
      t('people.leftNow', { name }),
    );
  };
  return (
    <Screen
      primary={
        mayChange && (
          <Button appearance="primary" disabledFocusable={acts.isBusy} onClick={save}>
            {t('people.save')}
          </Button>
        )
      }
      quiet={
        line?.abilities.includes('staff.leave') && (
          <Button disabledFocusable={acts.isBusy} onClick={() => setAsked(true)}>
            {t('people.leave')}
          </Button>
        )
      }
    >
      <TopLine title={was?.name ?? t('people.enter')} onBack={onBack} />
      <Said sentence={said} />
      {was?.hasLeft && <Body1>{t('people.left')}</Body1>}
      {mayChange && <Entry draft={draft} isNew={!was} onType={(change) => keep(() => ({ ...draft, ...change }))} />}
      {acts.trouble}
      {was?.hasLeft && <HandTogether staffId={was.staffId} onHanding={() => setSaid(undefined)} />}
      {isAsked && was && (
        <Confirm
          title={t('people.leaveTitle', { name: was.name })}
          doIt={t('people.leave')}
          isDisabled={reason.trim() === ''}
          onDo={leave}
          onClose={() => setAsked(false)}
        >
          <Body1>{t('people.leaveThen')}</Body1>
          <ShortText label={t('handing.reason')} longest={500} required value={reason} onType={setReason} />
        </Confirm>
      )}
    </Screen>
  );
}
