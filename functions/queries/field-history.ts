import type { EntryVerb } from '#policy/ability.ts';
import { inSight, keptFrom } from '#policy/sight/customer.ts';
import type { TypedField } from '#policy/terms/customer.ts';
import { refuse } from '#functions/refusal.ts';
import { says } from '#functions/says.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { stateAt } from '#functions/table/entries.ts';
import { history, load } from '#functions/table/records.ts';
import { open } from './opening.ts';
import type { Reader } from './reader.ts';

/** One act on a field: who said it, when and by which verb, and what it said before and from then on. */
export interface FieldAct {
  readonly byId: string;
  readonly at: string;
  readonly verb: EntryVerb;
  readonly was: string;
  readonly now: string;
}

/** 跟踪记录 (CF-5.1): everything a field of the card has said, newest first. */
export async function readFieldHistory(
  reader: Reader,
  { id, field }: { readonly id: string; readonly field: TypedField },
): Promise<{ readonly items: readonly FieldAct[] }> {
  const { actor, table } = reader;
  const customer = (await load(table, customerShelf, id))?.record;
  if (!customer || !inSight(actor, customer) || keptFrom(actor, customer).includes(field))
    return refuse({ kind: 'missing', says: says.missing });
  await open(reader, [customer]);
  const entries = (await history(table, 'customer', id)).filter(({ changes }) => field in changes);
  const shown = (text: unknown): string => {
    const typed = { ...customer, [field]: typeof text === 'string' ? text : '' };
    return inSight(actor, typed)?.[field] ?? '';
  };
  const acts = entries.map(({ actorId: byId, at, verb, changes }, i) => ({
    byId,
    at,
    verb,
    was: shown(stateAt(entries.slice(0, i), Infinity)[field]),
    now: shown(changes[field]),
  }));
  return { items: acts.reverse() };
}
