import type { Day } from '#policy/day.ts';
import { yuanText } from '#policy/form/number.ts';
import { leftFen } from '#policy/money/account.ts';
import { daysByWorkdays } from '#policy/money/due-day.ts';
import { answeringAt } from '#policy/money/ladder.ts';
import { havingTold, tellingsOf, type Telling } from '#policy/money/telling.ts';
import { parametersOn, type Answering, type Parameters } from '#policy/parameters.ts';
import type { Account } from '#policy/terms/account.ts';
import { instalmentKinds } from '#policy/terms/contract.ts';
import { roleNames, type Staff } from '#policy/terms/staff.ts';
import type { Words } from '#policy/words.ts';
import { unknownYears } from '#policy/workdays.ts';
import { accountWrite, overdueDue, readAccount } from '#functions/table/account.ts';
import { again } from '#functions/table/again.ts';
import { notify } from '#functions/table/notices.ts';
import { getItem, type Item } from '#functions/table/read.ts';
import { transact, type Write } from '#functions/table/transact.ts';
import { settleDue } from './due.ts';
import { sumOf, type Counts, type Occasion, type Schedule } from './schedule.ts';
import { atWork } from './tell.ts';

/** As many notices as one transaction takes beside the account. */
const mostNotices = 99;

/** 责任人 (X6) by name, role or title. */
function answeringWords(who: Answering, ownerId: string, people: readonly Staff[]): string | Words {
  if (typeof who === 'object') return who;
  return who === 'owner' ? (people.find(({ staffId }) => staffId === ownerId)?.name ?? ownerId) : roleNames[who];
}

/** Who hears of a step: the owner, whoever answers for it, and from a step on every manager. Whoever has left hears nothing. */
function noticesOf(
  { contractId, owed, dueOn, step, isUnexplained }: Telling,
  { customerId: id, name, ownerId }: Account,
  people: readonly Staff[],
  parameters: Parameters,
  at: string,
): Write[] {
  const answering = answeringAt(step, parameters);
  const of = `${contractId}.${owed.n}.${dueOn}.${step}`;
  const label = owed.label === '' ? instalmentKinds[owed.kind] : owed.label;
  const gaps = { name, label, left: yuanText(leftFen(owed)), dueOn };
  const late = { id, of, gaps: { ...gaps, days: step }, at };
  const who = answering && answeringWords(answering, ownerId, people);
  const tell = (staffId: string): Write =>
    who
      ? notify(staffId, { kind: 'receivable.answered', ...late, gaps: { ...late.gaps, who } })
      : notify(staffId, { kind: 'receivable.overdue', ...late });
  return people.flatMap(({ staffId, roles }) => {
    const [isOwner, isManager] = [staffId === ownerId, roles.includes('manager')];
    const answers = roles.some((role) => role === answering);
    const hears = isOwner || answers || (isManager && step >= parameters.tellManagerFromDays);
    if (step <= 0) return isOwner ? [notify(staffId, { kind: 'receivable.soon', id, of, gaps, at })] : [];
    return [
      ...(hears ? [tell(staffId)] : []),
      ...(isManager && isUnexplained ? [notify(staffId, { kind: 'receivable.unexplained', ...late })] : []),
    ];
  });
}

/** As many of what is to be told as one transaction takes, from the first on. */
function fitting(told: readonly (readonly [Telling, readonly Write[]])[]): typeof told {
  let notices = 0;
  const end = told.findIndex(([, writes], i) => (notices += writes.length) > mostNotices && i > 0);
  return end < 0 ? told : told.slice(0, end);
}

/** Due days of a year whose holidays are not known, by its name: to be seen in the record of the run. */
function unsureDays(tellings: readonly Telling[], parameters: Parameters): Counts {
  const days = daysByWorkdays(
    tellings.map(({ owed }) => owed),
    parameters,
  );
  return Object.fromEntries(
    unknownYears(days).map((year) => [
      `holidaysUnknown${year}`,
      days.filter((day) => day.startsWith(String(year))).length,
    ]),
  );
}

const countsOf = (tellings: readonly Telling[], notices: number): Counts => ({
  soon: tellings.filter(({ step }) => step <= 0).length,
  overdue: tellings.filter(({ step }) => step > 0).length,
  unexplained: tellings.filter(({ isUnexplained }) => isUnexplained).length,
  notices,
});

/** Tells what is due of one account, on what it is now, and whether there is more; another run may have told it meanwhile. */
async function tellSome({ pk, sk }: Item, people: readonly Staff[], { table, day, at }: Occasion) {
  const item = await getItem(table, { pk, sk });
  if (!item) return { counts: {}, isMore: false };
  const account = readAccount(item);
  const parameters = parametersOn(day);
  const all = tellingsOf(account, day, parameters).map(
    (each) => [each, noticesOf(each, account, people, parameters, at)] as const,
  );
  const isMisplaced = item['gsi2pk'] === overdueDue && String(item['gsi2sk']) <= untilEndOf(day);
  if (all.length === 0 && !isMisplaced) return { counts: {}, isMore: false };
  const some = fitting(all);
  const tellings = some.map(([telling]) => telling);
  const notices = some.flatMap(([, writes]) => writes);
  // With nothing to tell, another edition has moved the step: the account only goes to its new place.
  await transact(table, [accountWrite(havingTold(account, tellings), day), ...notices]);
  const counts = { ...countsOf(tellings, notices.length), ...unsureDays(tellings, parameters) };
  return { counts, isMore: some.length < all.length };
}

async function tellOf(item: Item, people: readonly Staff[], occasion: Occasion): Promise<Counts> {
  const { counts, isMore } = await again(() => tellSome(item, people, occasion));
  return isMore ? sumOf([counts, await tellOf(item, people, occasion)]) : counts;
}

/** Behind every key of the day. */
const untilEndOf = (day: Day): string => `${day}~`;

/** 逾期 (DM-8a): the owner hears of an instalment before it is due and at each step after; from a step on every manager does. */
export const overdue: Schedule = {
  name: 'overdue',
  hour: '0 6 * * *',
  cites: 'DM-8a',
  run: async (occasion) => {
    const { table, day } = occasion;
    const people = await atWork(table);
    const told = await settleDue(table, { partition: overdueDue, until: untilEndOf(day) }, (item) =>
      tellOf(item, people, occasion),
    );
    return sumOf([countsOf([], 0), told]);
  },
};
