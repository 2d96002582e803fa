import { addressOf } from '#policy/form/address.ts';
import type { TemplateClause } from '#policy/facts/template.ts';
import { squash } from '#policy/form/squash.ts';

/** 评审通过前，每一处要填的都要有名称，查到空白时才说得清。表样不知道时由「有要填的地方」拦下。 */
export const placesNamed: TemplateClause = {
  id: 'template/places-named',
  cites: 'CT-3a',
  gates: ['template.review'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '{cell} 这一处没有名称', en: 'the place at {cell} has no name' },
    remedy: { 'zh-CN': '请给它一个名称', en: 'give it a name' },
  },
  breaches: (_, { form }) =>
    [
      ...(form?.fields ?? []).map(({ id, label, area }) => ({
        id,
        label,
        cell: addressOf({ row: area.top, column: area.left }),
      })),
      ...(form?.tables ?? []).flatMap(({ header, columns }) =>
        columns.map(({ column, label }) => {
          const cell = addressOf({ row: header.bottom, column });
          return { id: cell, label, cell };
        }),
      ),
    ]
      .filter(({ label }) => squash(label) === '')
      .map(({ id, cell }) => ({ field: id, cell, gaps: { cell } })),
};
