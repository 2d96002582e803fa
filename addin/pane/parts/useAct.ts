import { useState } from 'react';
import type { ConsentVerb } from '#policy/authority/consent.ts';
import type { ContractVerb } from '#policy/authority/contract.ts';
import type { CustomerVerb } from '#policy/authority/customer.ts';
import type { Consent } from '#policy/terms/consent.ts';
import type { Contract } from '#policy/terms/contract.ts';
import type { Customer } from '#policy/terms/customer.ts';
import type { Result } from '../../wire.ts';
import { useAnnounce } from '../announcer.tsx';
import { command, useCommands } from '../queries.ts';

/** What one acts on, one at a time: its verbs, its record, and what tells which one and in which state. */
interface Nouns {
  readonly customer: { verb: CustomerVerb; record: Customer; of: Pick<Customer, 'customerId' | 'revision'> };
  readonly contract: { verb: ContractVerb; record: Contract; of: Pick<Contract, 'contractId' | 'revision'> };
  readonly consent: { verb: ConsentVerb; record: Consent; of: Pick<Consent, 'consentId' | 'revision'> };
}
type Noun = keyof Nouns;

/** How an act went: whether it is on its way, what it brought, and why it was not taken. */
export interface Tried {
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly turnedAway: Result | undefined;
  readonly said: string | undefined;
}

/** One act on a record. */
export interface Act<Of extends Noun> extends Tried {
  /** Gives back the record as it stands after the act; undefined where it was not taken. A sentence given is said and read out. */
  readonly take: (
    verb: Nouns[Of]['verb'],
    of: Nouns[Of]['of'],
    input?: object,
    sentence?: string,
  ) => Promise<Nouns[Of]['record'] | undefined>;
  /** Says nothing any more of what was tried. */
  readonly forget: () => void;
}

/** Acts on a record, says what it brought, and why where it brought nothing. */
export function useAct<Of extends Noun>(noun: Of): Act<Of> {
  const { mutateAsync, error, isPending, reset } = useCommands();
  const announce = useAnnounce();
  const [turnedAway, setTurnedAway] = useState<Result>();
  const [said, setSaid] = useState<string>();
  const unsay = () => {
    setTurnedAway(undefined);
    setSaid(undefined);
  };
  const take: Act<Of>['take'] = async (verb, of, input = {}, sentence) => {
    unsay();
    const key = `${noun}Id`;
    const id = (of as Readonly<Record<string, unknown>>)[key];
    const [result] = await mutateAsync([command(verb, { [key]: id, ...input }, of.revision)]).catch(() => []);
    if (!result?.ok) {
      setTurnedAway(result);
      return undefined;
    }
    setSaid(sentence);
    if (sentence !== undefined) announce(sentence);
    return result.record as Nouns[Of]['record'];
  };
  const forget = () => {
    unsay();
    reset();
  };
  return { isPending, error, turnedAway, said, take, forget };
}
