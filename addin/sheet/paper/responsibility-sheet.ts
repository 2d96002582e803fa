import type { CellMap } from '#policy/form/cell-map.ts';
import { verbNames } from '#policy/verb-names.ts';
import { fill, type Words } from '#policy/words.ts';
import type { ContractDetail, Typing } from '../../wire.ts';
import { headRows, minuteOf, signatureRow, type PaperSource } from './head-rows.ts';
import { paperOf, type PaperRow } from './sketch.ts';
import { placeName, typedPlaces } from './typed-places.ts';

const words = {
  title: { 'zh-CN': '合同责任单', en: 'Responsibility for a contract' },
  statement: {
    'zh-CN':
      '本合同由经办人{who}填写。经办人提交时确认：所填内容由本人核对并负责；合同条款因填写不当造成的后果由经办人承担，公司保留追究的权利。',
    en: 'This contract was filled in by {who}, who confirmed at its submission that they checked what it says and answer for it. The company may hold its handler to account for what follows from a wrong entry.',
  },
  first: { 'zh-CN': '一、首次提交：{who}，{at}', en: '1. First submitted by {who}, {at}' },
  notYet: { 'zh-CN': '一、尚未提交', en: '1. Not submitted yet' },
  later: { 'zh-CN': '二、其后的改动（{n} 处）', en: '2. Changed since ({n})' },
  unchanged: { 'zh-CN': '首次提交后没有改动。', en: 'Nothing was changed after the first submission.' },
  acts: { 'zh-CN': '三、经过', en: '3. History' },
  place: { 'zh-CN': '栏目', en: 'Place' },
  content: { 'zh-CN': '内容', en: 'Content' },
  when: { 'zh-CN': '时间', en: 'Time' },
  who: { 'zh-CN': '何人', en: 'Who' },
  was: { 'zh-CN': '原为', en: 'Was' },
  now: { 'zh-CN': '改为', en: 'Now' },
  step: { 'zh-CN': '办理', en: 'Step' },
  nothing: { 'zh-CN': '（空）', en: '(empty)' },
  handler: { 'zh-CN': '经办人签字：', en: 'Handler:' },
  manager: { 'zh-CN': '经理签字：', en: 'Manager:' },
  day: { 'zh-CN': '日期：', en: 'Date:' },
} as const satisfies Record<string, Words>;

const whoActed = (who: string, forWhom: string | undefined): Words =>
  forWhom === undefined
    ? { 'zh-CN': who, en: who }
    : { 'zh-CN': `${who}（代${forWhom}）`, en: `${who} for ${forWhom}` };

interface ResponsibilitySource extends PaperSource {
  readonly typings: readonly Typing[];
  readonly history: ContractDetail['history'];
}

function firstRows([first]: readonly Typing[], { say, nameOf }: PaperSource): PaperRow[] {
  if (!first) return [[[12, say(words.notYet), 'heading']]];
  return [
    [[12, say(fill(words.first, { who: nameOf(first.byId), at: minuteOf(first.at) })), 'heading']],
    [
      [4, say(words.place), 'label'],
      [8, say(words.content), 'label'],
    ],
    ...typedPlaces(first.changes).map(({ name, text }): PaperRow => [
      [4, say(name), 'cell'],
      [8, text, 'cell'],
    ]),
  ];
}

function laterRows([, ...later]: readonly Typing[], { say, nameOf }: PaperSource): PaperRow[] {
  const changes = later.flatMap(({ byId, at, changes: some }) => some.map((change) => ({ ...change, byId, at })));
  const heading: PaperRow = [[12, say(fill(words.later, { n: changes.length })), 'heading']];
  if (changes.length === 0) return [heading, [[12, say(words.unchanged), 'plain']]];
  return [
    heading,
    [
      [2, say(words.when), 'label'],
      [1, say(words.who), 'label'],
      [3, say(words.place), 'label'],
      [3, say(words.was), 'label'],
      [3, say(words.now), 'label'],
    ],
    ...changes.map((change): PaperRow => [
      [2, minuteOf(change.at), 'cell'],
      [1, nameOf(change.byId), 'cell'],
      [3, say(placeName(change)), 'cell'],
      [3, change.was === '' ? say(words.nothing) : change.was, 'cell'],
      [3, change.now === '' ? say(words.nothing) : change.now, 'cell'],
    ]),
  ];
}

const actRows = (history: ContractDetail['history'], { say, nameOf }: PaperSource): PaperRow[] => [
  [[12, say(words.acts), 'heading']],
  [
    [4, say(words.when), 'label'],
    [4, say(words.who), 'label'],
    [4, say(words.step), 'label'],
  ],
  ...history.map(({ at, actorId, forId, verb }): PaperRow => [
    [4, minuteOf(at), 'cell'],
    [4, say(whoActed(nameOf(actorId), forId && nameOf(forId))), 'cell'],
    [4, say(verbNames[verb]), 'cell'],
  ]),
];

/** 责任单 (CT-2c3): who filled in what of a contract, when, and every later change, to be signed by its handler. */
export function responsibilitySheet({ typings, history, ...source }: ResponsibilitySource): CellMap {
  const { contract, say, nameOf } = source;
  return paperOf(say(words.title), [
    ...headRows(words.title, source),
    [[12, say(fill(words.statement, { who: nameOf(contract.handlerId) })), 'plain']],
    [],
    ...firstRows(typings, source),
    [],
    ...laterRows(typings, source),
    [],
    ...actRows(history, source),
    [],
    signatureRow(say(words.handler), say(words.day)),
    signatureRow(say(words.manager), say(words.day)),
  ]);
}
