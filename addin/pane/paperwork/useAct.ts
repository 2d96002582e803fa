import { useState } from 'react';
import type { ContractVerb } from '#policy/authority/contract.ts';
import type { Contract } from '#policy/terms/contract.ts';
import type { Result } from '../../wire.ts';
import { command, useCommands } from '../queries.ts';

/** One step on a contract: whether it is on its way, and why it was not taken. */
export interface Act {
  readonly isPending: boolean;
  readonly error: unknown;
  readonly turnedAway: Result | undefined;
  /** Gives back the contract as it stands after the step; undefined where the step was not taken. */
  readonly take: (contract: Contract, input?: object) => Promise<Contract | undefined>;
}

/** Takes a step on a contract, and says why where it cannot be taken. */
export function useAct(verb: ContractVerb): Act {
  const { mutateAsync, error, isPending } = useCommands();
  const [turnedAway, setTurnedAway] = useState<Result>();
  const take: Act['take'] = async ({ contractId, revision }, input = {}) => {
    setTurnedAway(undefined);
    const results = await mutateAsync([command(verb, { contractId, ...input }, revision)]).catch(() => []);
    const [result] = results;
    if (result?.ok) return result.record as Contract;
    setTurnedAway(result);
    return undefined;
  };
  return { isPending, error, turnedAway, take };
}
