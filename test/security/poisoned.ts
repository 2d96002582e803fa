import { ulid } from 'ulid';
import { settle } from '#functions/commands/batch.ts';
import type { Table } from '#functions/table/client.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { getStaff } from '#functions/table/staff.ts';
import { anotherCard } from '#given/customer.ts';
import { recordOf } from '#given/result.ts';
import { pack, unpack } from '#functions/table/packed.ts';
import { enterOnce, everythingIn } from '#given/filled-house.ts';
import { lying, putItems } from '#given/lying.ts';
import { payloads } from './payloads.ts';

/** What people type is Chinese in the demo department; keys, days, kinds and hashes are not. */
const isTyped = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** How long a text becomes: names are short, what is told is longer. */
const room = 95;
const longest = 320;
const told = /^(address|demand|products|industry|legalForm|outcome|text|purpose|reason|goods|dealTerms)$/;
const roomOf = (field: string): number =>
  field === 'font' ? 64 : field === 'number' ? 20 : told.test(field) ? longest : room;
const names = /^(staff|regions?|template)#?/;
const shortest = 40;

/** Parts of the country, by which regions are found. */
const asItIs = /^(places|region|pk|sk|gsi\d[ps]k)$/;

/** Hands out the payloads in turn: each has its place before any has two. */
function handing(): (room: number) => string {
  let waiting: readonly string[] = [];
  return (left) => {
    if (waiting.length < payloads.length / 10) waiting = [...waiting, ...payloads];
    const next = waiting.find((payload) => payload.length <= left) ?? '';
    waiting = waiting.filter((payload) => payload !== next);
    return next;
  };
}

function poisoning(hand: (room: number) => string) {
  const filled = (text: string, left: number): string => {
    const next = hand(left - text.length);
    return next === '' ? text : filled(text + next, left);
  };
  const poisoned = (value: unknown, field: string, most: number): unknown => {
    if (typeof value === 'string') return isTyped(value) ? filled(value, Math.min(most, roomOf(field))) : value;
    if (value instanceof Uint8Array) return pack(poisoned(unpack(value), field, most));
    if (Array.isArray(value)) return value.map((each) => poisoned(each, field, most));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, asItIs.test(key) ? each : poisoned(each, key, most)]),
    );
  };
  return poisoned;
}

/** What stands on screens comes first, its history afterwards. */
const first = ['customer', 'contract', 'form', 'statement', 'receipt', 'invoice', 'consent', 'notice', 'activity'];
const rankOf = ({ pk, sk }: { readonly pk: string; readonly sk: string }): number =>
  (sk.startsWith('@') ? 100 : 0) + ((first.indexOf(pk.split('#')[0] ?? '') + 50) % 50);

/** As much as a text of the card takes, in characters. */
const widest = 1_900;

/** Every payload, in texts as long as the card takes. */
const wide = (): readonly string[] =>
  payloads.reduce<string[]>(
    (texts, payload) =>
      (texts[0] ?? '').length + payload.length > widest
        ? [payload, ...texts]
        : [(texts[0] ?? '') + payload, ...texts.slice(1)],
    [],
  );

const typed = ['principal', 'demand', 'address'] as const;

/** Reports of 陈一舟 that wait for the manager; between them they say every payload there is. */
async function report(table: Table, at: string): Promise<void> {
  const actor = await getStaff(table, 'staff-chen');
  if (!actor) throw new Error('陈一舟 is not on the staff list.');
  const texts = wide();
  for (let i = 0; i < texts.length; i += typed.length) {
    const card = anotherCard(`绍兴第${i}染整有限公司`);
    const input = { customerId: ulid(), card };
    const [result] = await settle([{ id: ulid(), verb: 'customer.report', basedOn: 0, input }], { actor, table, at });
    const said = Object.fromEntries(typed.map((field, n) => [field, texts[i + n] ?? '']));
    if (result) await putItems(table, lying(customerShelf, [{ ...recordOf(result), ...said }]));
  }
}

/** The demo department with payloads behind everything that anybody ever typed. */
export const enterPoisoned: typeof enterOnce = async (table, ...rest) => {
  await enterOnce(table, ...rest);
  const poisoned = poisoning(handing());
  const items = (await everythingIn(table)).filter(({ pk }) => !/^(claim|match|counter)#/.test(pk));
  await putItems(
    table,
    [...items]
      .sort((one, other) => rankOf(one) - rankOf(other))
      .map((item) => poisoned(item, '', names.test(item.pk) ? shortest : Infinity) as object),
  );
  await report(table, new Date().toISOString());
};
