import { useState } from 'react';
import type { ConsentVerb } from '#policy/authority/consent.ts';
import type { Consent } from '#policy/terms/consent.ts';
import type { ConsentLine, Result } from '../../wire.ts';
import { command, useCommands } from '../queries.ts';

/** One step on a consent: whether it is on its way, and why it was not taken. */
export interface ConsentAct {
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly turnedAway: Result | undefined;
  /** Gives back the consent as it stands after the step; undefined where the step was not taken. */
  readonly take: (
    verb: ConsentVerb,
    record: Pick<ConsentLine['record'], 'consentId' | 'revision'>,
    input?: object,
  ) => Promise<Consent | undefined>;
}

/** Takes a step on a consent, and says why where it cannot be taken. */
export function useConsentAct(): ConsentAct {
  const { mutateAsync, error, isPending } = useCommands();
  const [turnedAway, setTurnedAway] = useState<Result>();
  return {
    isPending,
    error,
    turnedAway,
    take: async (verb, { consentId, revision }, input = {}) => {
      setTurnedAway(undefined);
      const [result] = await mutateAsync([command(verb, { consentId, ...input }, revision)]).catch(() => []);
      if (result?.ok) return result.record as Consent;
      setTurnedAway(result);
      return undefined;
    },
  };
}
