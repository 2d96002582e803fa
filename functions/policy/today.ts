import type { Ability } from './ability.ts';
import type { ClauseId } from './catalogue.ts';
import { classesIn } from './classes.ts';
import { dayAfter, daysBetween, type Day } from './day.ts';
import { clockOf, daysLeft, isDormant, isWarned } from './dormancy.ts';
import { yuanText } from './form/number.ts';
import { receivablesIn } from './money/receivables.ts';
import type { Parameters } from './parameters.ts';
import { heldOn, nextDayOf } from './standing.ts';
import type { Account } from './terms/account.ts';
import { activityKinds } from './terms/activity.ts';
import { timeClasses, volumeClasses } from './terms/customer.ts';
import type { OpenPlan, Standing } from './terms/standing.ts';
import { fill, type Words } from './words.ts';

/** Why a line stands in 今日, the most urgent first. */
export const todayKinds = [
  'decide',
  'consent',
  'owing',
  'plan',
  'next',
  'dormant',
  'warning',
  'backup',
  'note',
  'prospect',
  'key',
] as const;
export type TodayKind = (typeof todayKinds)[number];

/** One thing to do today: of whom, why, by which clause, and the one step that does it. */
export interface TodayLine {
  /** Unique in the list. */
  readonly key: string;
  readonly kind: TodayKind;
  readonly customerId?: string;
  readonly name?: string;
  readonly on?: Day;
  readonly reason: Words;
  readonly cites: ClauseId;
  /** The act that does it, on which plan where it is one, or the place where it is done. */
  readonly step: { readonly verb: Ability; readonly activityId?: string } | { readonly place: string };
}

/** 今日, and how many there are of each kind, shown or not. */
export interface TodayList {
  readonly items: readonly TodayLine[];
  readonly counts: Readonly<Partial<Record<TodayKind, number>>>;
}

/** The groups that keep a share of the list (CF-5.2, CF-1.1, CF-1.4). */
export type Group = keyof Parameters['todayShares'];

/** A line before the list is cut: to which groups its customer belongs, and its place among those of its kind. */
export interface Candidate {
  readonly line: TodayLine;
  readonly groups: readonly Group[];
}

const says = {
  decideDormant: {
    'zh-CN': '{on} 满三个月没有维护，请决定保留、延长还是移交',
    en: 'three months without maintenance on {on}: keep, extend or transfer',
  },
  decideOffered: { 'zh-CN': '归属人 {on} 请求移交，请决定', en: 'its owner asked on {on} to hand it over' },
  planToday: { 'zh-CN': '今天计划{what}', en: '{what} planned for today' },
  planLate: { 'zh-CN': '{on} 计划的{what}还没有登记结果', en: '{what} planned for {on}, with no result yet' },
  nextToday: { 'zh-CN': '上次约定今天跟进', en: 'the next step was set for today' },
  nextLate: { 'zh-CN': '上次约定 {on} 跟进', en: 'the next step was set for {on}' },
  dormant: { 'zh-CN': '{on} 起没有维护，经理可以移交', en: 'not looked after since {on}; the manager may transfer it' },
  warning: { 'zh-CN': '还有 {days} 天就算久未维护', en: 'counts as neglected in {days} days' },
  lastDay: { 'zh-CN': '过了今天就算久未维护', en: 'counts as neglected after today' },
  note: { 'zh-CN': '经营状况自 {on} 起没有更新', en: 'nothing noted on its business since {on}' },
  neverNoted: { 'zh-CN': '还没有记过经营状况', en: 'nothing noted on its business yet' },
  filler: { 'zh-CN': '{what}，{on} 起没有联系，也没有下一步', en: '{what}, no contact since {on} and no next step' },
  consent: {
    'zh-CN': '有同事想联系，到 {untilOn} 为止：{purpose}',
    en: 'a colleague would like to contact them until {untilOn}: {purpose}',
  },
  owingOverdue: {
    'zh-CN': '{label} ¥{left} 已逾期 {days} 天，请催收',
    en: '{label}, ¥{left}, is {days} days overdue: collect it',
  },
  owingAsked: {
    'zh-CN': '{label} ¥{left} 已逾期 {days} 天，请写明原因和措施',
    en: '{label}, ¥{left}, is {days} days overdue: write down the cause and what is done',
  },
  owingToday: { 'zh-CN': '{label} ¥{left} 今天到期', en: '{label}, ¥{left}, falls due today' },
  owingSoon: {
    'zh-CN': '{label} ¥{left} 于 {on} 到期，请提前知会',
    en: '{label}, ¥{left}, falls due on {on}: let them know',
  },
  backupOld: { 'zh-CN': '您的备份已经 {days} 天', en: 'your backup is {days} days old' },
  backupNone: { 'zh-CN': '您名下的客户还没有备份过', en: 'your customers were never backed up' },
} as const satisfies Record<string, Words>;

const either: Words = { 'zh-CN': '联系', en: 'contact' };

const planLine = ({ activityId, kind, on }: OpenPlan, today: Day): Reasoned => ({
  kind: 'plan',
  on,
  cites: 'DM-5',
  reason: fill(on === today ? says.planToday : says.planLate, { on, what: kind === '' ? either : activityKinds[kind] }),
  step: { verb: 'activity.edit', activityId },
});

type Reasoned = Omit<TodayLine, 'key' | 'customerId' | 'name'>;

const log = { verb: 'activity.log' } as const;

/** The day from which a note on the customer's business is due (DM-7). */
export function noteDueOn(standing: Standing, today: Day, parameters: Parameters): Day {
  const { volume } = classesIn(standing, today, parameters);
  const days = volume === 'key' ? parameters.noteKeyWithinDays : parameters.noteWithinDays;
  return dayAfter(standing.notedOn ?? heldOn(standing), days + 1);
}

/** The first day on which something of the customer's card is to be looked after: a field (CF-5.1), or the note on its business (DM-7). */
export const cardDueOn = (standing: Standing, today: Day, parameters: Parameters): Day =>
  [standing.staleOn, noteDueOn(standing, today, parameters)].filter((day) => day !== undefined).sort()[0] ?? today;

/** The most urgent thing with one customer; undefined where nothing is to be done today. */
function reasonFor(standing: Standing, today: Day, parameters: Parameters): Reasoned | undefined {
  const [plan] = standing.plans;
  if (plan && plan.on <= today) return planLine(plan, today);
  const { next, notedOn } = standing;
  if (next && next.on <= today)
    return {
      kind: 'next',
      on: next.on,
      cites: 'DM-5',
      reason: fill(next.on === today ? says.nextToday : says.nextLate, { on: next.on }),
      step: log,
    };
  const clock = clockOf(standing, parameters);
  const left = daysLeft(clock, today);
  if (isDormant(clock, today))
    return {
      kind: 'dormant',
      on: clock.lastOn,
      cites: 'CF-2.1f',
      reason: fill(says.dormant, { on: clock.fromOn }),
      step: log,
    };
  if (isWarned(clock, today))
    return {
      kind: 'warning',
      on: clock.lastOn,
      cites: 'CF-2.1f',
      reason: left === 0 ? says.lastDay : fill(says.warning, { days: left }),
      step: log,
    };
  if (noteDueOn(standing, today, parameters) <= today)
    return {
      kind: 'note',
      on: noteDueOn(standing, today, parameters),
      cites: 'DM-7',
      reason: notedOn === undefined ? says.neverNoted : fill(says.note, { on: notedOn }),
      step: { verb: 'customer.note' },
    };
  return fillerFor(standing, today, parameters, clock.fromOn);
}

/** What keeps the shares of prospects and key customers where nothing is due: those without a next step, the longest unseen first. */
function fillerFor(standing: Standing, today: Day, parameters: Parameters, fromOn: Day): Reasoned | undefined {
  if (nextDayOf(standing) !== undefined || fromOn >= today) return undefined;
  const { time, volume } = classesIn(standing, today, parameters);
  const reason = (what: Words): Words => fill(says.filler, { what, on: fromOn });
  if (time !== 'old')
    return { kind: 'prospect', on: fromOn, cites: 'CF-5.2', reason: reason(timeClasses[time]), step: log };
  if (volume === 'key')
    return { kind: 'key', on: fromOn, cites: 'CF-1.4', reason: reason(volumeClasses.key), step: log };
  return undefined;
}

/** The line of one customer, of whom the list never has two. */
export function candidateOf(standing: Standing, today: Day, parameters: Parameters): Candidate | undefined {
  const reasoned = reasonFor(standing, today, parameters);
  if (!reasoned) return undefined;
  const { customerId, name } = standing;
  const { time, volume } = classesIn(standing, today, parameters);
  return {
    line: { key: customerId, customerId, name, ...reasoned },
    groups: [...(time === 'old' ? [] : (['prospect'] as const)), ...(volume === 'key' ? (['key'] as const) : [])],
  };
}

/** A request that waits for the reader's answer. */
export interface Asked {
  readonly consentId: string;
  readonly customerId: string;
  readonly customerName: string;
  readonly purpose: string;
  readonly untilOn: Day;
  readonly askedOn: Day;
}

const consentLine = ({ consentId, customerName, purpose, untilOn, askedOn }: Asked): Candidate => ({
  line: {
    key: consentId,
    kind: 'consent',
    name: customerName,
    on: askedOn,
    cites: 'CF-2.1e',
    reason: fill(says.consent, { untilOn, purpose }),
    step: { place: 'consents' },
  },
  groups: [],
});

/** A customer on which the manager has to decide: neglected, or offered by its owner (CF-2.1g). */
function decisionLine(standing: Standing, parameters: Parameters): Candidate {
  const { customerId, name, offeredOn } = standing;
  const on = offeredOn ?? clockOf(standing, parameters).lastOn;
  return {
    line: {
      key: `decide ${customerId}`,
      kind: 'decide',
      customerId,
      name,
      on,
      cites: 'CF-2.1g',
      reason: fill(offeredOn === undefined ? says.decideDormant : says.decideOffered, { on }),
      step: { place: 'dormant' },
    },
    groups: [],
  };
}

/** The line of a customer whose money is due: the instalment that is longest overdue, or falls due next (DM-8a). */
function owingLine(account: Account, today: Day, parameters: Parameters): Candidate[] {
  const due = receivablesIn(account, today, parameters).find(({ leftFen, step }) => leftFen > 0 && step !== undefined);
  if (!due) return [];
  const { customerId, name } = account;
  const { dueOn: on = today, overdueDays: days, label } = due;
  const late = due.isAsked ? says.owingAsked : says.owingOverdue;
  const reason = days > 0 ? late : on === today ? says.owingToday : says.owingSoon;
  return [
    {
      line: {
        key: `owing ${customerId}`,
        kind: 'owing',
        customerId,
        name,
        on,
        cites: 'DM-8a',
        reason: fill(reason, { label, left: yuanText(due.leftFen), days, on }),
        step: { place: 'receivables' },
      },
      groups: [],
    },
  ];
}

/** The line of a backup that is old (CF-2.2b); none where it is fresh, or there is nothing to back up. */
function backupLine(lastOn: Day | undefined, today: Day, { backupWithinDays }: Parameters): Candidate[] {
  const days = lastOn === undefined ? undefined : daysBetween(lastOn, today);
  if (days !== undefined && days <= backupWithinDays) return [];
  const reason = days === undefined ? says.backupNone : fill(says.backupOld, { days });
  return [
    {
      line: { key: 'backup', kind: 'backup', cites: 'CF-2.2b', reason, step: { place: 'backup' } },
      groups: [],
    },
  ];
}

const rank = ({ line: { kind, on = '' } }: Candidate): string => `${String(todayKinds.indexOf(kind))}#${on}`;
const byUrgency = (one: Candidate, other: Candidate): number =>
  rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0;

/** The list cut to its length: each group keeps its share while it has enough, the rest is what is most urgent (decision 11). */
export function mixed(
  all: readonly Candidate[],
  { todayLines, todayShares }: Pick<Parameters, 'todayLines' | 'todayShares'>,
): readonly Candidate[] {
  const sorted = [...all].sort(byUrgency);
  const taken = new Set<Candidate>();
  const groups = Object.entries(todayShares) as [Group, number][];
  for (const [group, share] of groups) {
    const isOf = ({ groups: its }: Candidate) => its.includes(group);
    const wanted = Math.ceil(share * todayLines) - [...taken].filter(isOf).length;
    for (const each of sorted
      .filter((candidate) => isOf(candidate) && !taken.has(candidate))
      .slice(0, Math.max(0, wanted)))
      taken.add(each);
  }
  for (const each of sorted) if (taken.size < todayLines) taken.add(each);
  return sorted.filter((each) => taken.has(each)).slice(0, todayLines);
}

/** What 今日 is made of. */
export interface Known {
  readonly standings: readonly Standing[];
  readonly asked: readonly Asked[];
  /** Customers of others on which the reader has to decide. */
  readonly toDecide?: readonly Standing[];
  /** What the reader's customers owe, what falls due first at the top. */
  readonly accounts?: readonly Account[];
  /** The day of the newest backup, if there is one. */
  readonly backedUpOn?: Day | undefined;
}

/** 今日: what falls due, what waits for an answer, and the customers who keep their share, each with its reason and one step. */
export function todayOf(
  { standings, asked, toDecide = [], accounts = [], backedUpOn }: Known,
  today: Day,
  parameters: Parameters,
): TodayList {
  const all = [
    ...toDecide.map((standing) => decisionLine(standing, parameters)),
    ...asked.map(consentLine),
    ...accounts.flatMap((account) => owingLine(account, today, parameters)),
    ...(standings.length > 0 ? backupLine(backedUpOn, today, parameters) : []),
    ...standings.flatMap((standing) => candidateOf(standing, today, parameters) ?? []),
  ];
  const counts = new Map<TodayKind, number>();
  for (const { line } of all) counts.set(line.kind, (counts.get(line.kind) ?? 0) + 1);
  return { items: mixed(all, parameters).map(({ line }) => line), counts: Object.fromEntries(counts) };
}
