import { useState, type ReactNode } from 'react';
import type { Finding } from '#policy/finding.ts';
import type { Envelope, Result } from '../wire.ts';
import { useAnnounce } from './announcer.tsx';
import { Refusal } from './parts/Refusal.tsx';
import { Said } from './parts/Said.tsx';
import { useTrouble } from './parts/trouble.ts';
import { useCommands } from './queries.ts';

/** What a page does, one act at a time, and what it brought. */
export interface Acts {
  readonly isBusy: boolean;
  readonly send: (
    envelope: Envelope,
    done: (record: unknown, findings: readonly Finding[]) => string,
    refused?: (result: Result) => void,
  ) => void;
  /** Does something with the workbook. */
  readonly work: (task: () => Promise<string | undefined>) => void;
  /** What went wrong, or why it was turned away. */
  readonly trouble: ReactNode;
}

/** Sends commands and works with the sheet; what succeeded is said at the top of the page and read out. */
export function useActs(onSaid: (sentence: string | undefined) => void): Acts {
  const says = useTrouble();
  const announce = useAnnounce();
  const { mutateAsync } = useCommands();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const [turnedAway, setTurnedAway] = useState<Result>();
  const act = async (task: () => Promise<string | undefined>) => {
    setBusy(true);
    setError(undefined);
    setTurnedAway(undefined);
    onSaid(undefined);
    try {
      const sentence = await task();
      onSaid(sentence);
      if (sentence !== undefined) announce(sentence);
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  return {
    isBusy,
    send: (envelope, done, refused) =>
      void act(async () => {
        const [result] = await mutateAsync([envelope]);
        if (result?.ok) return done(result.record, result.findings);
        setTurnedAway(result);
        if (result) refused?.(result);
        return undefined;
      }),
    work: (task) => void act(task),
    trouble: turnedAway ? (
      <Refusal result={turnedAway} />
    ) : error === undefined ? undefined : (
      <Said intent="error" sentence={says(error)} />
    ),
  };
}
