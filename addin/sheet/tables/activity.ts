import { isWrittenLate } from '#policy/activity.ts';
import { activityClauses } from '#policy/clauses/index.ts';
import { dayOf } from '#policy/day.ts';
import type { Finding } from '#policy/finding.ts';
import { parametersOn } from '#policy/parameters.ts';
import { review } from '#policy/review.ts';
import {
  ActivityCard,
  activityFieldNames,
  activityFields,
  activityKinds,
  activityStates,
  type Activity,
  type ActivityField,
  type ActivityState,
} from '#policy/terms/activity.ts';
import { fill, type Locale, type Words } from '#policy/words.ts';
import type { CardColumn } from '../columns.ts';
import { choice, day, text } from '../kinds.ts';
import { nowOf, type Card, type Reader, type SheetTable, type Shown } from '../sheet-table.ts';
import type { Stamp } from '../stamp.ts';

const column = (
  key: ActivityField,
  rest: Omit<CardColumn<ActivityField>, 'key' | 'header' | 'cites'>,
): CardColumn<ActivityField> => ({ key, header: activityFieldNames[key], cites: 'DM-5', ...rest });

const kind = choice(activityKinds, { 上门: 'visit', 走访: 'visit', 上门拜访: 'visit', 电联: 'call', 通话: 'call' });
const state = choice(activityStates, {
  计划中: 'planned',
  待办: 'planned',
  已完成: 'done',
  未完成: 'missed',
  没成: 'missed',
  已改期: 'moved',
  延期: 'moved',
});

/** A plan says its day, a call or visit that was made the day it was made: what state that is goes without saying. */
function completed(card: Card): Card {
  if (card['state'] !== '') return card;
  if (card['doneOn']) return { ...card, state: 'done' };
  return card['plannedOn'] ? { ...card, state: 'planned' } : card;
}

/** What the clauses say of a row. Whose customer it is, and what was consented to, the server knows. */
function findingsOn(card: Card, { id, revision }: Stamp, reader: Reader): readonly Finding[] {
  const at = nowOf(reader);
  const today = dayOf(at);
  const parameters = parametersOn(today);
  const activity: Activity = {
    ...(card as ActivityCard),
    activityId: id,
    revision: 1,
    customerId: '',
    byId: reader.me.actor.staffId,
    loggedAt: at,
  };
  const isLate = revision === 0 && isWrittenLate(activity, today, parameters);
  return review(
    { ...activity, ...(isLate ? { isLate } : {}) },
    { verb: revision === 0 ? 'activity.log' : 'activity.edit', noun: 'activity', id, facts: { today }, parameters },
    activityClauses,
  );
}

const standings: Readonly<Record<ActivityState | '', Words>> = {
  '': { 'zh-CN': '已登记', en: 'logged' },
  planned: { 'zh-CN': '已列入计划', en: 'planned' },
  done: { 'zh-CN': '已登记', en: 'logged' },
  missed: { 'zh-CN': '已记为未成', en: 'logged as missed' },
  moved: { 'zh-CN': '已改期到 {nextOn}', en: 'moved to {nextOn}' },
};

const marks = {
  isLate: { 'zh-CN': '补记', en: 'logged late' },
  isFirstEnquiry: { 'zh-CN': '首次询价', en: 'first enquiry' },
  consentId: { 'zh-CN': '凭同意', en: 'by consent' },
} as const satisfies Partial<Record<keyof Activity, Words>>;

const markOf = (activity: Activity, locale: Locale): string =>
  (Object.keys(marks) as (keyof typeof marks)[])
    .filter((key) => activity[key] !== undefined)
    .map((key) => marks[key][locale])
    .join(locale === 'en' ? ', ' : '、');

const shown = (activity: Activity, { locale }: Reader): Shown => ({
  id: activity.activityId,
  revision: activity.revision,
  card: Object.fromEntries(activityFields.map((field) => [field, activity[field]])),
  ours: {
    result: fill(standings[activity.state], { nextOn: activity.nextOn })[locale],
    mark: markOf(activity, locale),
  },
  isEnded: false,
  isDecided: false,
});

/** 拜访与电话: the table of calls and visits, planned and done, pasted by the week. */
export const activityTable: SheetTable = {
  file: 'activity',
  noun: 'activity',
  title: { 'zh-CN': '拜访与电话', en: 'Visits and calls' },
  name: '拜访与电话',
  card: [
    column('customer', {
      aliases: ['客户名称', '客户单位', '公司', '公司名称', '单位', '单位名称', 'company', 'customer name'],
      width: 34,
      kind: text,
    }),
    column('kind', { aliases: ['类型', '形式', '拜访方式', '联系方式', 'type'], width: 8, kind }),
    column('state', { aliases: ['完成情况', '是否完成', 'status'], width: 8, kind: state }),
    column('plannedOn', { aliases: ['计划日', '计划时间', '计划拜访日期', 'plan', 'planned'], width: 12, kind: day }),
    column('doneOn', {
      aliases: ['日期', '时间', '完成日', '完成时间', '实际日期', '拜访日期', '拜访时间', 'date', 'done'],
      width: 12,
      kind: day,
    }),
    column('contact', {
      aliases: ['见了谁', '拜访对象', '接洽人', '对方', '对接人', '被拜访人', 'contact person', 'who', 'whom'],
      width: 12,
      kind: text,
      joiner: '、',
    }),
    column('outcome', {
      aliases: [
        '情况',
        '洽谈结果',
        '洽谈情况',
        '拜访情况',
        '拜访内容',
        '洽谈内容',
        '沟通内容',
        '内容',
        '反馈',
        'notes',
      ],
      width: 36,
      kind: text,
      joiner: '；',
    }),
    column('nextOn', {
      aliases: [
        '下次跟进',
        '下次跟进日期',
        '下次联系',
        '下次拜访',
        '下次时间',
        '跟进日期',
        '改到',
        'next',
        'follow up',
      ],
      width: 12,
      kind: day,
    }),
    column('note', { aliases: ['说明', '其他', '附注', 'note', 'remarks'], width: 20, kind: text, joiner: '；' }),
  ],
  ours: [
    { key: 'result', header: { 'zh-CN': '结果', en: 'result' }, aliases: ['检查结果'], width: 28 },
    { key: 'mark', header: { 'zh-CN': '标记', en: 'mark' }, aliases: [], width: 14 },
    { key: 'stamp', header: { 'zh-CN': '戳记', en: 'stamp' }, aliases: [], width: 2 },
  ],
  named: 'customer',
  cites: 'DM-5',
  vouches: 'DM-5',
  shape: ActivityCard.shape,
  completed,
  findings: findingsOn,
  command: (card, { id: activityId, revision }) =>
    revision === 0
      ? { verb: 'activity.log', input: { activityId, card } }
      : { verb: 'activity.edit', input: { activityId, changes: card } },
  verdicts: {
    'activity/owner-consents': 'denied',
    'activity/contact-after-confirmation': 'waiting',
  },
  free: { 'zh-CN': '可登记', en: 'can be logged' },
  shown: (record, reader) => shown(record as Activity, reader),
  read: async (reader, ids) => (await reader.server.readActivities(ids)).map(({ record }) => shown(record, reader)),
  mine: async (reader, after) => {
    const page = await reader.server.activities('mine', after);
    return { items: page.items.map(({ record }) => shown(record, reader)), after: page.after };
  },
};
