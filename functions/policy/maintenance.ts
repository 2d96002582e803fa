import { standsOn } from './activity.ts';
import { isBlank } from './blank.ts';
import { dayOf, type Day } from './day.ts';
import type { Clock } from './dormancy.ts';
import { activityKinds, type Activity } from './terms/activity.ts';
import { countedKinds, type Counted, type Standing } from './terms/standing.ts';
import { fill, type Words } from './words.ts';

/** Why an entry did not keep the customer's clock going (CF-2.1f). */
const whyNot = {
  planned: { 'zh-CN': '只是计划，还没有完成', en: 'it is only planned' },
  missed: { 'zh-CN': '没有成行', en: 'it did not come about' },
  noKind: { 'zh-CN': '没写是拜访还是电话', en: 'it does not say whether it was a visit or a call' },
  noContact: { 'zh-CN': '没写联系人', en: 'no contact is named' },
  noOutcome: { 'zh-CN': '没写结果', en: 'no result is given' },
  byColleague: { 'zh-CN': '是同事经同意联系的', en: 'a colleague made it, with consent' },
  firstEnquiry: { 'zh-CN': '是报备前的来电', en: 'it is the enquiry before the report' },
  unsigned: { 'zh-CN': '合同还没有签署', en: 'the contract is not signed' },
  unverified: { 'zh-CN': '资料更新还没有核实', en: 'the change of the card is not verified' },
  remark: { 'zh-CN': '只是备注', en: 'it is only a remark' },
  before: { 'zh-CN': '在现归属人接手（{heldOn}）之前', en: 'it was before the present owner held it ({heldOn})' },
  earlier: { 'zh-CN': '后来还有一次：{on} {what}', en: 'a later one counts: {what} of {on}' },
} as const satisfies Record<string, Words>;

/** Why a call or visit is no maintenance; undefined where it is: done, with a named contact and a result, by its owner. */
export function whyNoMaintenance(
  activity: Pick<Activity, 'kind' | 'state' | 'contact' | 'outcome' | 'consentId' | 'isFirstEnquiry'>,
): Words | undefined {
  const { kind, state, contact, outcome, consentId, isFirstEnquiry } = activity;
  if (state === 'missed') return whyNot.missed;
  if (state !== 'done') return whyNot.planned;
  if (consentId !== undefined) return whyNot.byColleague;
  if (isFirstEnquiry) return whyNot.firstEnquiry;
  if (kind === '') return whyNot.noKind;
  if (isBlank(contact)) return whyNot.noContact;
  return isBlank(outcome) ? whyNot.noOutcome : undefined;
}

/** The maintenance that a call or visit is (CF-2.1f); none where it is only planned, say, or was a colleague's. */
export const maintenanceIn = (activity: Activity): Counted | undefined =>
  activity.kind === '' || whyNoMaintenance(activity)
    ? undefined
    : { what: activity.kind, id: activity.activityId, on: activity.doneOn };

/** What is known of a customer that may have kept its clock going. */
export interface Traces {
  readonly activities?: readonly Activity[];
  /** Contracts and supplements, with the day of signing where they are signed. */
  readonly contracts?: readonly { readonly id: string; readonly on: Day; readonly isSigned: boolean }[];
  readonly receipts?: readonly { readonly id: string; readonly on: Day }[];
  /** Changes of substantive fields, with the day of verifying where the assistant did. */
  readonly cardChanges?: readonly { readonly id: string; readonly on: Day; readonly isVerified: boolean }[];
  readonly remarks?: readonly { readonly id: string; readonly on: Day }[];
}

/** One entry beside the one that counts, and why it is not the one. */
export interface Uncounted {
  readonly id: string;
  readonly what: Words;
  readonly on: Day;
  readonly why: Words;
}

/** 维护 (CF-2.1f): the entry that keeps the clock going, and of every other why it does not. */
export interface Maintenance {
  readonly counted?: Counted;
  readonly others: readonly Uncounted[];
}

interface Trace {
  readonly id: string;
  readonly on: Day;
  readonly label: Words;
  readonly kind?: Counted['what'];
  readonly why: Words | undefined;
}

const remark: Words = { 'zh-CN': '备注', en: 'remark' };
const either: Words = { 'zh-CN': '拜访或电话', en: 'visit or call' };

const ofActivity = (activity: Activity): Trace => ({
  id: activity.activityId,
  on: standsOn(activity),
  label: activity.kind === '' ? either : activityKinds[activity.kind],
  ...(activity.kind === '' ? {} : { kind: activity.kind }),
  why: whyNoMaintenance(activity),
});

const of = (
  kind: Counted['what'],
  { id, on }: { readonly id: string; readonly on: Day },
  why: Words | undefined,
): Trace => ({ id, on, label: countedKinds[kind], kind, why });

const tracesIn = ({
  activities = [],
  contracts = [],
  receipts = [],
  cardChanges = [],
  remarks = [],
}: Traces): Trace[] => [
  ...activities.map(ofActivity),
  ...contracts.map((each) => of('contract', each, each.isSigned ? undefined : whyNot.unsigned)),
  ...receipts.map((each) => of('receipt', each, undefined)),
  ...cardChanges.map((each) => of('card', each, each.isVerified ? undefined : whyNot.unverified)),
  ...remarks.map(({ id, on }) => ({ id, on, label: remark, why: whyNot.remark })),
];

/** Which entry counts, and for each other why not; the last one first. */
export function maintenanceOf(traces: Traces, { heldSince }: Pick<Standing, 'heldSince'>): Maintenance {
  const heldOn = dayOf(heldSince);
  const before = fill(whyNot.before, { heldOn });
  const all = tracesIn(traces)
    .map((trace) => ({ ...trace, why: trace.why ?? (trace.on < heldOn ? before : undefined) }))
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  const found = all.find(({ why, kind }) => why === undefined && kind !== undefined);
  const earlier = found && fill(whyNot.earlier, { on: found.on, what: found.label });
  return {
    ...(found?.kind ? { counted: { what: found.kind, id: found.id, on: found.on } } : {}),
    others: all
      .filter((trace) => trace !== found)
      .map(({ id, label, on, why }) => ({ id, what: label, on, why: why ?? earlier ?? before })),
  };
}

const tookOver: Words = { 'zh-CN': '开始归属', en: 'it came to its owner' };

/** What the clock is counted from, as gaps of a sentence: the last maintenance, or the day it came to its owner. */
export function lastEntryOf(
  standing: Pick<Standing, 'counted'> | undefined,
  { fromOn }: Clock,
): { readonly lastOn: Day; readonly what: Words } {
  const counted = standing?.counted;
  return counted?.on === fromOn
    ? { lastOn: fromOn, what: countedKinds[counted.what] }
    : { lastOn: fromOn, what: tookOver };
}
