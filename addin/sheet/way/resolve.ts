import { ulid } from 'ulid';
import type { CardField, CustomerCard } from '#policy/terms/customer.ts';
import { cardWrites, placesOf, withMarks } from './settle.ts';
import type { Desk } from './desk.ts';
import type { Choice, FieldConflict, RowConflict, Sent } from './progress.ts';
import { send } from './send.ts';

const chosen = ({ mine, theirs, both }: FieldConflict, choice: Choice): string =>
  choice === 'theirs' ? theirs : choice === 'both' ? (both ?? mine) : mine;

/**
 * Settles a conflict field by field. What was chosen against theirs is said first, on top of theirs; the row then
 * goes out on its old base as before, and merges.
 */
export async function resolve(
  desk: Desk,
  { id, revision, fields }: RowConflict,
  choices: Partial<Record<CardField, Choice>>,
): Promise<Sent> {
  const choiceOf = ({ field }: FieldConflict): Choice => choices[field] ?? 'mine';
  const texts: Partial<CustomerCard> = Object.fromEntries(fields.map((one) => [one.field, chosen(one, choiceOf(one))]));
  await desk.sheet.visit('whole', (look) => {
    const place = placesOf(look).get(id);
    const changed = fields.filter((one) => choiceOf(one) !== 'mine').map(({ field }) => field);
    const writes = place === undefined ? [] : cardWrites(look, place, changed, texts as CustomerCard, desk.locale);
    return { result: undefined, plan: withMarks(look, writes) };
  });
  const insisted = fields.filter((one) => choiceOf(one) !== 'theirs').map(({ field }) => [field, texts[field]]);
  if (insisted.length > 0) {
    const changes = Object.fromEntries(insisted) as Partial<CustomerCard>;
    await desk.server.commands([
      { id: ulid(), verb: 'customer.edit', basedOn: revision, input: { customerId: id, changes } },
    ]);
  }
  return send(desk, { only: id });
}
