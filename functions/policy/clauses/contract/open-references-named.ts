import type { ContractClause } from '#policy/facts/contract.ts';
import { breachAt } from '#policy/form/breach-at.ts';
import { wordsSaid } from '#policy/form/words-said.ts';

/** 「另行约定」一类没有着落的话，逐处列出。 */
export const openReferencesNamed: ContractClause = {
  id: 'contract/open-references-named',
  cites: 'DM-9',
  gates: ['contract.submit'],
  level: 'flag',
  says: {
    reason: { 'zh-CN': '{place}写着「{word}」，没有说定', en: '{place} says “{word}” and settles nothing' },
    remedy: { 'zh-CN': '请写明内容，或指明是哪一份文件', en: 'say what is agreed, or name the document that does' },
  },
  breaches: (_, { reading }, { openWords }) =>
    (reading ? wordsSaid(reading, openWords) : []).map(({ place, word }) => breachAt(place, { word })),
};
