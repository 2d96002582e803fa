import type { ContractClause } from '#policy/facts/contract.ts';
import { keysOf } from '#policy/keys-of.ts';
import { marks } from '#policy/terms/contract.ts';

/** 双方签字、盖章四样齐全；没有签署登记，四样都缺。 */
export const fourMarks: ContractClause = {
  id: 'contract/four-marks',
  cites: 'CT-3d',
  gates: ['contract.sign', 'contract.file'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '缺{mark}', en: '{mark} is missing' },
    remedy: { 'zh-CN': '请补齐{mark}再登记', en: 'get {mark}, then record it' },
  },
  breaches: ({ signing }) =>
    keysOf(marks)
      .filter((mark) => !signing?.marks.includes(mark))
      .map((mark) => ({ field: 'signing', gaps: { mark: marks[mark] } })),
};
