import type { ContractClause } from '#policy/facts/contract.ts';
import { breachAt } from '#policy/form/breach-at.ts';
import type { FieldKind } from '#policy/form/field.ts';
import { wordsSaid } from '#policy/form/words-said.ts';

/** Words of the trade that hold a promise word and promise nothing. */
const harmless = ['保证金', '保证人', '保证书', '绝对压力', '绝对值', '绝对湿度', '永久磁铁', '免费电话'];

/** Whatever words a name holds, it promises nothing. */
const names: readonly FieldKind[] = ['party', 'tax-number', 'person', 'phone', 'bank', 'number', 'signature'];

/** 范本以外的承诺用语，按特殊合同办。 */
export const promiseWords: ContractClause = {
  id: 'contract/promise-words',
  cites: 'DM-2',
  gates: ['contract.submit'],
  level: 'special',
  says: {
    reason: {
      'zh-CN': '{place}含承诺用语「{word}」，不在已评审的范本中：{text}',
      en: '{place} promises “{word}”, which the reviewed template does not: {text}',
    },
    remedy: { 'zh-CN': '请改掉，或送上级评审', en: 'take it out, or have a superior review it' },
  },
  breaches: (_, { reading }, { promiseWords: words }) =>
    (reading ? wordsSaid(reading, words, harmless) : [])
      .filter(({ place: { kind } }) => !kind || !names.includes(kind))
      .map(({ place, word }) => breachAt(place, { word })),
};
