import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { contractMoves } from '#policy/authority/contract.ts';
import type { ContractDetail, Result } from '../../wire.ts';
import { useAnnounce } from '../announcer.tsx';
import { useLanguage } from '../language.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { Refusal } from '../parts/Refusal.tsx';
import { Said } from '../parts/Said.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { command, useCommands } from '../queries.ts';

const phrases = {
  'contract.recall': { title: 'recall.title', then: 'recall.then', done: 'recall.done' },
  'contract.void': { title: 'void.title', then: 'void.then', done: 'void.done' },
} as const;

interface StepBackProps {
  readonly verb: keyof typeof phrases;
  readonly detail: ContractDetail;
  readonly onDone: (sentence: string) => void;
}

/** 撤回 or 作废, after what follows from it was named; not there for whoever may not. */
export function StepBack({ verb, detail: { record, abilities }, onDone }: StepBackProps) {
  const { t, say } = useLanguage();
  const announce = useAnnounce();
  const says = useTrouble();
  const commands = useCommands();
  const [isAsked, setAsked] = useState(false);
  const [turnedAway, setTurnedAway] = useState<Result>();
  const { contractId, revision, customerName: name } = record;
  const { title, then, done } = phrases[verb];
  const label = say(contractMoves[verb].label);
  if (!abilities.includes(verb)) return null;
  // Awaited, not called back: once the step is taken the page is another one, and this part of it may be gone.
  const doIt = async () => {
    setAsked(false);
    setTurnedAway(undefined);
    const [result] = await commands.mutateAsync([command(verb, { contractId }, revision)]).catch(() => []);
    if (!result?.ok) {
      setTurnedAway(result);
      return;
    }
    announce(t(done));
    onDone(t(done));
  };
  return (
    <>
      {commands.error && <Said intent="error" sentence={says(commands.error)} />}
      {turnedAway && <Refusal result={turnedAway} />}
      <Button disabledFocusable={commands.isPending} onClick={() => setAsked(true)}>
        {label}
      </Button>
      {isAsked && (
        <Confirm title={t(title, { name })} doIt={label} onDo={() => void doIt()} onClose={() => setAsked(false)}>
          <Body1>{t(then)}</Body1>
        </Confirm>
      )}
    </>
  );
}
