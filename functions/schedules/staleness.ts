import { knownOn, sectionsOf, staleFields } from '#policy/card.ts';
import { classesIn } from '#policy/classes.ts';
import type { Day } from '#policy/day.ts';
import { parametersOn } from '#policy/parameters.ts';
import { isHeld } from '#policy/standing.ts';
import { noteDueOn } from '#policy/today.ts';
import { typedFieldNames, type Customer } from '#policy/terms/customer.ts';
import type { Standing } from '#policy/terms/standing.ts';
import type { Words } from '#policy/words.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { notify } from '#functions/table/notices.ts';
import type { Item } from '#functions/table/read.ts';
import { load } from '#functions/table/records.ts';
import { cardDue, readStanding } from '#functions/table/standing.ts';
import type { Write } from '#functions/table/transact.ts';
import { settleDue } from './due.ts';
import { sumOf, type Counts, type Occasion, type Schedule } from './schedule.ts';
import { atWork, tell } from './tell.ts';

const never: Words = { 'zh-CN': '归属', en: 'it came to you' };

const named = (names: readonly Words[]): Words => ({
  'zh-CN': names.map((name) => name['zh-CN']).join('、'),
  en: names.map((name) => name.en).join(', '),
});

/** Fields that nobody has verified for too long; told again when another field joins them (CF-5.1). */
function ofFields(customer: Customer, { ownerId }: Standing, day: Day, at: string): Write[] {
  const fields = staleFields(customer, day, parametersOn(day));
  const [oldest, newest] = [fields[0], fields.at(-1)];
  if (oldest === undefined || newest === undefined) return [];
  const { customerId: id, name } = customer;
  const gaps = { name, field: named(fields.map((field) => typedFieldNames[field])), lastOn: knownOn(customer, oldest) };
  const of = `${newest}-${knownOn(customer, newest)}`;
  return [notify(ownerId, { kind: 'field.stale', id, of, gaps, at })];
}

/** No news of the customer's business for too long (DM-7). */
function ofNotes({ customerId: id, name }: Customer, standing: Standing, day: Day, at: string): Write[] {
  const dueOn = noteDueOn(standing, day, parametersOn(day));
  if (dueOn > day) return [];
  const gaps = { name, lastOn: standing.notedOn ?? never };
  return [notify(standing.ownerId, { kind: 'situation.missing', id, of: dueOn, gaps, at })];
}

/** Sections that are not as complete as where the customer stands asks for (CF-1.2b). */
function ofSections(customer: Customer, standing: Standing, day: Day, at: string): Write[] {
  const { customerId: id, name } = customer;
  const { process } = classesIn(standing, day, parametersOn(day));
  return sectionsOf(customer, process, parametersOn(day), standing)
    .filter(({ percent, target }) => percent < target)
    .map(({ section, percent, target }) => {
      const gaps = { name, section, percent, target };
      const of = `${process}-${String(section)}`;
      return notify(standing.ownerId, { kind: 'card.incomplete', id, of, gaps, at });
    });
}

async function settle(item: Item, atWorkIds: ReadonlySet<string>, { table, day, at }: Occasion): Promise<Counts> {
  const standing = readStanding(item);
  const customer = (await load(table, customerShelf, standing.customerId))?.record;
  if (!customer || !isHeld(customer) || !atWorkIds.has(standing.ownerId)) return {};
  const notices = [ofFields, ofNotes, ofSections].flatMap((each) => each(customer, standing, day, at));
  return { cards: 1, notices: notices.length > 0 ? await tell(table, notices) : 0 };
}

/** 资料时效: every card of which something has grown old, or of whose business there is no news, told to its owner. */
export const staleness: Schedule = {
  name: 'staleness',
  hour: '50 6 * * MON',
  cites: 'CF-5.1',
  run: async (occasion) => {
    const { table, day } = occasion;
    const ids = new Set((await atWork(table)).map(({ staffId }) => staffId));
    const told = await settleDue(table, { index: 'gsi3', partition: cardDue, until: `${day}~` }, (item) =>
      settle(item, ids, occasion),
    );
    return sumOf([{ cards: 0, notices: 0 }, told]);
  },
};
