import { isBlank } from '#policy/blank.ts';
import { dayOf, isDay } from '#policy/day.ts';
import type { ContractClause, ContractFacts } from '#policy/facts/contract.ts';
import type { Contract } from '#policy/terms/contract.ts';
import { fill, type Words } from '#policy/words.ts';

const noSigner: Words = { 'zh-CN': '没有写签署人', en: 'the signer is not named' };
const noDate: Words = { 'zh-CN': '没有写签署日期', en: 'the day of signing is not given' };
const noDay: Words = { 'zh-CN': '签署日期「{day}」不是一个日子', en: '“{day}” is no day of signing' };
const tooEarly: Words = {
  'zh-CN': '签署日期 {day} 早于签批日期 {approvedOn}',
  en: 'it was signed on {day}, before its approval on {approvedOn}',
};
const tooLate: Words = { 'zh-CN': '签署日期 {day} 还没有到', en: '{day}, the day of signing, is still to come' };

function wrongWith({ signing, approval }: Contract, { today }: ContractFacts): Words[] {
  const day = signing?.signedOn ?? '';
  const approvedOn = approval ? dayOf(approval.at) : day;
  const rules: readonly (readonly [boolean, Words])[] = [
    [isBlank(signing?.signer ?? ''), noSigner],
    [isBlank(day), noDate],
    [!isBlank(day) && !isDay(day), noDay],
    [isDay(day) && day < approvedOn, tooEarly],
    [isDay(day) && day > today, tooLate],
  ];
  return rules.flatMap(([isBroken, words]) => (isBroken ? [fill(words, { day, approvedOn })] : []));
}

/** 谁签的、哪天签的：日期真实，不早于签批，不晚于今天。 */
export const signerAndDay: ContractClause = {
  id: 'contract/signer-and-day',
  cites: 'CT-3d',
  gates: ['contract.sign', 'contract.file'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '{what}', en: '{what}' },
    remedy: { 'zh-CN': '请照合同上的签字填写', en: 'give what stands on the signed contract' },
  },
  breaches: (contract, facts) => wrongWith(contract, facts).map((what) => ({ field: 'signing', gaps: { what } })),
};
