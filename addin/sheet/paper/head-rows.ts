import { clockOf } from '#policy/day.ts';
import { contractStages, type Contract } from '#policy/terms/contract.ts';
import type { Words } from '#policy/words.ts';
import { codeText } from '../form/code.ts';
import type { PaperRow } from './sketch.ts';

/** What a paper about a contract is drawn from. */
export interface PaperSource {
  readonly contract: Contract;
  readonly say: (words: Words) => string;
  readonly nameOf: (staffId: string) => string;
  /** Money as people write it. */
  readonly money: (fen: number) => string;
}

const toTheMinute = 16;

/** An instant as it stands on paper. */
export const minuteOf = (at: string): string => clockOf(at).slice(0, toTheMinute);

const labels = {
  customer: { 'zh-CN': '客户', en: 'Customer' },
  number: { 'zh-CN': '合同编号', en: 'Contract number' },
  sum: { 'zh-CN': '合同金额', en: 'Sum' },
  day: { 'zh-CN': '合同日期', en: 'Date' },
  handler: { 'zh-CN': '经办人', en: 'Handler' },
  stage: { 'zh-CN': '现在的状态', en: 'Stage' },
  code: { 'zh-CN': '核对码', en: 'Sheet code' },
  none: { 'zh-CN': '尚无', en: 'none yet' },
} as const satisfies Record<string, Words>;

/** A paper's name and the contract it speaks of. */
export function headRows(title: Words, { contract, say, nameOf, money }: PaperSource): PaperRow[] {
  const { contractId, revision, hash, customerName, fileNumber, totalFen, contractOn, handlerId, stage } = contract;
  const code = hash === undefined ? say(labels.none) : codeText({ contractId, revision, hash });
  const pair = (one: Words, first: string, other: Words, second: string): PaperRow => [
    [2, say(one), 'label'],
    [4, first, 'cell'],
    [2, say(other), 'label'],
    [4, second, 'cell'],
  ];
  return [
    [[12, say(title), 'title']],
    [],
    [
      [2, say(labels.customer), 'label'],
      [10, customerName, 'cell'],
    ],
    pair(labels.number, fileNumber ?? say(labels.none), labels.handler, nameOf(handlerId)),
    pair(
      labels.sum,
      totalFen === undefined ? say(labels.none) : money(totalFen),
      labels.day,
      contractOn ?? say(labels.none),
    ),
    pair(labels.stage, say(contractStages[stage]), labels.code, code),
    [],
  ];
}

/** A line for a signature by hand and its day. */
export const signatureRow = (role: string, day: string): PaperRow => [
  [2, role, 'sign'],
  [5, '＿＿＿＿＿＿＿＿＿＿＿＿', 'sign'],
  [2, day, 'sign'],
  [3, '＿＿＿＿＿＿＿＿', 'sign'],
];
