import { ulid } from 'ulid';
import type { Card } from '../sheet-table.ts';
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
  choices: Readonly<Partial<Record<string, Choice>>>,
): Promise<Sent> {
  const choiceOf = ({ field }: FieldConflict): Choice => choices[field] ?? 'mine';
  const texts: Card = Object.fromEntries(fields.map((one) => [one.field, chosen(one, choiceOf(one))]));
  await desk.sheet.visit(desk.table, 'whole', (look) => {
    const place = placesOf(look).get(id);
    const changed = fields.filter((one) => choiceOf(one) !== 'mine').map(({ field }) => field);
    const writes = place === undefined ? [] : cardWrites(look, place, changed, texts, desk.locale);
    return { result: undefined, plan: withMarks(look, writes) };
  });
  const insisted = fields.filter((one) => choiceOf(one) !== 'theirs').map(({ field }) => [field, texts[field]]);
  if (insisted.length > 0) {
    const changes = Object.fromEntries(insisted) as Card;
    await desk.server.commands([
      { id: ulid(), basedOn: revision, ...desk.table.command(changes, { id, revision }, desk) },
    ]);
  }
  return send(desk, { only: id });
}
