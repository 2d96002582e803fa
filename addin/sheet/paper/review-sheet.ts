import type { CellMap } from '#policy/form/cell-map.ts';
import { placeOf } from '#policy/catalogue.ts';
import { contractClauses } from '#policy/clauses/index.ts';
import { verdicts, type Contract, type Trigger } from '#policy/terms/contract.ts';
import { fill, type Words } from '#policy/words.ts';
import type { ContractDetail } from '../../wire.ts';
import { headRows, minuteOf, signatureRow, type PaperSource } from './head-rows.ts';
import { paperOf, type PaperRow } from './sketch.ts';

const words = {
  title: { 'zh-CN': '合同评审记录', en: 'Record of a contract’s review' },
  review: { 'zh-CN': '一、特殊合同评审', en: '1. Review of what is special' },
  standard: {
    'zh-CN': '标准合同：没有特殊之处，无须上级评审。',
    en: 'A standard contract: nothing is special, so no superior has to review it.',
  },
  pending: { 'zh-CN': '尚未评审', en: 'not reviewed yet' },
  reviewed: {
    'zh-CN': '评审人：{who}　　评审时间：{at}　　有效至：{until}',
    en: 'Reviewed by {who} at {at}; holds until {until}',
  },
  trigger: { 'zh-CN': '特殊之处', en: 'What is special' },
  verdict: { 'zh-CN': '结论', en: 'Verdict' },
  note: { 'zh-CN': '条件或理由', en: 'Condition or reason' },
  passes: {
    'zh-CN':
      '客户逾期 {days} 天、{sum}，已放行（DM-8c），不因此送评审。放行人：{who}　　放行到：{until}　　理由：{reason}',
    en: 'The customer is {days} days overdue with {sum} and was released (DM-8c): not special for that. Released by {who} until {until}: {reason}',
  },
  upTo: { 'zh-CN': '放行额度：逾期不超过 {sum}', en: 'Released up to {sum} overdue' },
  recheck: { 'zh-CN': '二、复核签批', en: '2. Re-check and approval' },
  items: {
    'zh-CN': '逐条复核 {all} 项，已核对 {ticked} 项。',
    en: '{ticked} of {all} items were re-checked one by one.',
  },
  approved: { 'zh-CN': '签批人：{who}　　签批时间：{at}', en: 'Approved by {who} at {at}' },
  bound: { 'zh-CN': '签批内容的指纹：{hash}', en: 'Fingerprint of what was approved: {hash}' },
  notApproved: { 'zh-CN': '尚未签批。', en: 'Not approved yet.' },
  reviewer: { 'zh-CN': '评审人签字：', en: 'Reviewer:' },
  manager: { 'zh-CN': '经理签字：', en: 'Manager:' },
  assistant: { 'zh-CN': '归档人签字：', en: 'Filed by:' },
  day: { 'zh-CN': '日期：', en: 'Date:' },
} as const satisfies Record<string, Words>;

interface ReviewSource extends PaperSource {
  readonly detail: ContractDetail;
}

/** What a trigger says; where it is measured otherwise by now, the policy's place that made it one. */
function triggerText({ by, token }: Trigger, { detail, say }: ReviewSource): string {
  const special = detail.specials.find((each) => each.token === token);
  if (special) return say(special.finding.reason);
  const clause = contractClauses.find(({ id }) => id === by);
  return clause ? say(placeOf(clause.cites)) : by;
}

/** 因放行通过 (DM-8c): what was overdue all the same, and by whose release it is not special for that. */
function releaseRows({ detail: { released }, say, nameOf, money }: ReviewSource): PaperRow[] {
  if (!released) return [];
  const { overdue, release } = released;
  const { byId, untilOn, reason, upToFen } = release;
  const gaps = { days: overdue.days, sum: money(overdue.fen), who: nameOf(byId), until: untilOn, reason };
  return [
    say(fill(words.passes, gaps)),
    ...(upToFen === undefined ? [] : [say(fill(words.upTo, { sum: money(upToFen) }))]),
  ].map((text) => [[12, text, 'plain']]);
}

function reviewRows(source: ReviewSource): PaperRow[] {
  const { contract, say, nameOf } = source;
  const { triggers = [], review } = contract;
  const heading: PaperRow = [[12, say(words.review), 'heading']];
  if (triggers.length === 0) return [heading, [[12, say(words.standard), 'plain']]];
  const answerTo = (token: string) => review?.answers.find((answer) => answer.token === token);
  return [
    heading,
    [
      [6, say(words.trigger), 'label'],
      [2, say(words.verdict), 'label'],
      [4, say(words.note), 'label'],
    ],
    ...triggers.map((trigger): PaperRow => {
      const answer = answerTo(trigger.token);
      return [
        [6, triggerText(trigger, source), 'cell'],
        [2, say(answer ? verdicts[answer.verdict] : words.pending), 'cell'],
        [4, answer?.note ?? '', 'cell'],
      ];
    }),
    ...(review
      ? [
          [
            [
              12,
              say(
                fill(words.reviewed, {
                  who: nameOf(review.byId),
                  at: minuteOf(review.at),
                  until: review.validUntilOn,
                }),
              ),
              'plain',
            ],
          ] satisfies PaperRow,
        ]
      : []),
  ];
}

function approvalRows({ approval }: Contract, { detail: { items }, say, nameOf }: ReviewSource): PaperRow[] {
  const ticked = items.filter(({ isTicked }) => isTicked).length;
  const rows: readonly string[] = [
    say(fill(words.items, { all: items.length, ticked })),
    ...(approval
      ? [
          say(fill(words.approved, { who: nameOf(approval.byId), at: minuteOf(approval.at) })),
          say(fill(words.bound, { hash: approval.hash })),
        ]
      : [say(words.notApproved)]),
  ];
  return [[[12, say(words.recheck), 'heading']], ...rows.map((text): PaperRow => [[12, text, 'plain']])];
}

/** 评审记录 (CT-3e): what was special, how each was answered, and who approved what; to be filed with the contract. */
export function reviewSheet(source: ReviewSource): CellMap {
  const { contract, say } = source;
  const isSpecial = (contract.triggers ?? []).length > 0;
  return paperOf(say(words.title), [
    ...headRows(words.title, source),
    ...reviewRows(source),
    ...releaseRows(source),
    [],
    ...approvalRows(contract, source),
    [],
    ...(isSpecial ? [signatureRow(say(words.reviewer), say(words.day))] : []),
    signatureRow(say(words.manager), say(words.day)),
    signatureRow(say(words.assistant), say(words.day)),
  ]);
}
