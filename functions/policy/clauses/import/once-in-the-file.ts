import type { ImportClause } from '#policy/facts/import.ts';

/** 一家客户在文件里只有一行。 */
export const onceInTheFile: ImportClause = {
  id: 'import/once-in-the-file',
  cites: 'CF-2.1b',
  gates: ['customer.import'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '第 {rows} 行是同一家客户', en: 'rows {rows} are one customer' },
    remedy: { 'zh-CN': '请并成一行，其余删去', en: 'make one row of them and delete the others' },
  },
  breaches: ({ rows, likeness, owners }) =>
    likeness === 'same' && owners.length < 2 ? [{ field: 'name', gaps: { rows: rows.join('、') } }] : [],
};
