import type { ImportClause } from '#policy/facts/import.ts';

/** 文件里相似的两行，由经理看过再导入。 */
export const likeAnotherRow: ImportClause = {
  id: 'import/like-another-row',
  cites: 'CF-2.1b',
  gates: ['customer.import'],
  level: 'flag',
  says: {
    reason: { 'zh-CN': '第 {rows} 行相似', en: 'rows {rows} are alike' },
    remedy: {
      'zh-CN': '请看是不是同一家；不是就照样导入',
      en: 'see whether they are one; if not, import them as they are',
    },
  },
  breaches: ({ rows, likeness }) =>
    likeness === 'suspected' ? [{ field: 'name', gaps: { rows: rows.join('、') } }] : [],
};
