import type { GoliveClause } from '#policy/facts/golive.ts';

/** 确认了的客户由助理归档，没有助理就都停在那里。 */
export const assistantThere: GoliveClause = {
  id: 'golive/assistant-there',
  cites: 'CF-2.3',
  gates: ['golive.declare'],
  level: 'flag',
  says: {
    reason: { 'zh-CN': '还没有销售助理', en: 'there is no sales assistant' },
    remedy: {
      'zh-CN': '可以先上线；客户和合同要等有了助理才能归档',
      en: 'it can go live; customers and contracts wait for an assistant to file them',
    },
  },
  breaches: (_, { people }) =>
    people?.some(({ hasLeft, roles }) => !hasLeft && roles.includes('assistant')) === false ? [{ field: 'staff' }] : [],
};
