import type { TemplateClause } from '#policy/facts/template.ts';

/** 没有一处要填的表，不是合同模板；没有读到表样，也不能登记。 */
export const hasPlaces: TemplateClause = {
  id: 'template/has-places',
  cites: 'CT-3a',
  gates: ['template.register', 'template.revise', 'template.review'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '这张表里没有要填的地方', en: 'nothing on this sheet is to be filled in' },
    remedy: {
      'zh-CN': '请选一张合同表样，或自己标出要填的格',
      en: 'choose a contract form, or mark the cells to fill in',
    },
  },
  breaches: (_, { form }) =>
    form?.tables.length || form?.fields.some(({ isComputed, isByHand }) => !isComputed && !isByHand) ? [] : [{}],
};
