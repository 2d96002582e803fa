import { useState } from 'react';
import type { CustomerVerb } from '#policy/authority/customer.ts';
import type { Customer } from '#policy/terms/customer.ts';
import type { Result } from '../../wire.ts';
import { useAnnounce } from '../announcer.tsx';
import { command, useCommands } from '../queries.ts';

/** One act on a card: whether it is on its way, and why it was not taken. */
export interface CardAct {
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly turnedAway: Result | undefined;
  readonly said: string | undefined;
  /** Gives back the customer as it stands after the act; undefined where it was not taken. */
  readonly take: (
    verb: CustomerVerb,
    of: Pick<Customer, 'customerId' | 'revision'>,
    input: object,
    sentence?: string,
  ) => Promise<Customer | undefined>;
  /** Says nothing any more of what was tried. */
  readonly forget: () => void;
}

/** Acts on a card, says what it brought, and why where it brought nothing. */
export function useCardAct(): CardAct {
  const { mutateAsync, error, isPending, reset } = useCommands();
  const announce = useAnnounce();
  const [turnedAway, setTurnedAway] = useState<Result>();
  const [said, setSaid] = useState<string>();
  const forget = () => {
    setTurnedAway(undefined);
    setSaid(undefined);
    reset();
  };
  return {
    isPending,
    error,
    turnedAway,
    said,
    forget,
    take: async (verb, { customerId, revision }, input, sentence) => {
      setTurnedAway(undefined);
      setSaid(undefined);
      const [result] = await mutateAsync([command(verb, { customerId, ...input }, revision)]).catch(() => []);
      if (!result?.ok) {
        setTurnedAway(result);
        return undefined;
      }
      setSaid(sentence);
      if (sentence !== undefined) announce(sentence);
      return result.record as Customer;
    },
  };
}
