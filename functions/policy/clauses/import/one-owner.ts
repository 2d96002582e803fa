import type { ImportClause } from '#policy/facts/import.ts';

/** 一家客户只有一位归属人；文件里写了两位的，先定下来再导入。 */
export const oneOwner: ImportClause = {
  id: 'import/one-owner',
  cites: 'CF-2.1c',
  gates: ['customer.import'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '第 {rows} 行是同一家客户，归属人却有{owners}',
      en: 'rows {rows} are one customer with several owners: {owners}',
    },
    remedy: { 'zh-CN': '请定下归谁，只留一行', en: 'decide whose it is, and keep one row' },
  },
  breaches: ({ rows, likeness, owners }) =>
    likeness === 'same' && owners.length > 1
      ? [{ field: 'ownerId', gaps: { rows: rows.join('、'), owners: owners.join('、') } }]
      : [],
};
