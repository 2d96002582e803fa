import type { Breach } from '#policy/clause.ts';
import type { ReceiptClause } from '#policy/facts/receipt.ts';
import { yuanText } from '#policy/form/number.ts';
import { leftFen } from '#policy/money/account.ts';
import { accountWithout, matchedFen } from '#policy/receipt.ts';
import type { Account, Part } from '#policy/terms/account.ts';
import { fill, type Words } from '#policy/words.ts';

const whats = {
  nowhere: { 'zh-CN': '第 {n} 期不在这位客户的未收款里', en: 'instalment {n} is not among what this customer owes' },
  twice: { 'zh-CN': '{number}第 {n} 期写了两次', en: 'instalment {n} of {number} is named twice' },
  over: {
    'zh-CN': '{number}第 {n} 期只剩 ¥{left}，不能核销 ¥{fen}',
    en: 'of instalment {n} of {number} ¥{left} are left, which ¥{fen} does not fit',
  },
  total: {
    'zh-CN': '核销合计 ¥{sum}，超过回款 ¥{fen}',
    en: 'the parts come to ¥{sum}, more than the receipt of ¥{fen}',
  },
} as const satisfies Record<string, Words>;
const contractWords: Words = { 'zh-CN': '合同 {number} ', en: 'contract {number}' };
const unnumbered: Words = { 'zh-CN': '合同', en: 'a contract' };

function whatOf(part: Part, place: number, parts: readonly Part[], { contracts }: Account): Words | undefined {
  const contract = contracts.find(({ contractId }) => contractId === part.contractId);
  const owed = contract?.instalments.find(({ n }) => n === part.n);
  if (!contract || !owed) return fill(whats.nowhere, { n: part.n });
  const number = contract.number === '' ? unnumbered : fill(contractWords, { number: contract.number });
  const isTwice = parts.findIndex(({ contractId, n }) => contractId === part.contractId && n === part.n) < place;
  if (isTwice) return fill(whats.twice, { number, n: part.n });
  const left = leftFen(owed);
  return part.fen <= left
    ? undefined
    : fill(whats.over, { number, n: part.n, left: yuanText(left), fen: yuanText(part.fen) });
}

/** 核销不超过未收款，也不超过回款；只核销这位客户的款，一期写一次。 */
export const partsFit: ReceiptClause = {
  id: 'receipt/parts-fit',
  cites: 'DM-8a',
  gates: ['receipt.confirm', 'receipt.match'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '{what}', en: '{what}' },
    remedy: {
      'zh-CN': '请刷新看最新的未收款，再改核销；多出来的留作预收',
      en: 'refresh to see what is left, then change the parts; what is over is kept as an advance',
    },
  },
  breaches: ({ fen = 0, parts = [] }, facts, holidays) => {
    const account = accountWithout(facts, holidays);
    const breach = (what: Words | undefined, field: string): Breach[] => (what ? [{ field, gaps: { what } }] : []);
    const sum = matchedFen(parts);
    return [
      ...(account
        ? parts.flatMap((part, place) => breach(whatOf(part, place, parts, account), `parts.${String(place)}`))
        : []),
      ...breach(sum > fen ? fill(whats.total, { sum: yuanText(sum), fen: yuanText(fen) }) : undefined, 'parts'),
    ];
  },
};
