import { changesOf } from '#policy/form/changes.ts';
import type { Reading } from '#policy/form/reading.ts';
import { inSight } from '#policy/sight/contract.ts';
import type { Change } from '#policy/terms/contract.ts';
import { refuse } from '#functions/refusal.ts';
import { says } from '#functions/says.ts';
import { contractShelf } from '#functions/table/contract.ts';
import { asForm, getForm } from '#functions/table/form.ts';
import { getPaper } from '#functions/table/paper.ts';
import { history, load } from '#functions/table/records.ts';
import type { Reader } from './reader.ts';

/** One submission: who made it, when, and what it filled in or changed since the one before. */
export interface Typing {
  readonly byId: string;
  readonly at: string;
  readonly changes: readonly Change[];
}

const blank: Reading = { fields: [], tables: [], changed: [], added: [] };

/** 责任 (CT-2c3): who filled in each place of a contract, when, and every later change; oldest first. */
export async function readTypings(
  { actor, table }: Reader,
  id: string,
): Promise<{ readonly items: readonly Typing[] }> {
  const contract = (await load(table, contractShelf, id))?.record;
  if (!contract || !inSight(actor, contract)) return refuse({ kind: 'missing', says: says.missing });
  const [form, entries] = await Promise.all([getForm(table, contract.templateHash), history(table, 'contract', id)]);
  const submissions = entries.flatMap(({ verb, actorId: byId, at, changes: { hash } }) =>
    verb === 'contract.submit' && typeof hash === 'string' ? [{ byId, at, hash }] : [],
  );
  const readings = form
    ? await Promise.all(submissions.map(({ hash }) => getPaper(table, id, hash, asForm(form))))
    : [];
  return {
    items: submissions.map(({ byId, at }, i) => ({
      byId,
      at,
      changes: changesOf(readings[i - 1] ?? blank, readings[i] ?? blank),
    })),
  };
}
