import type { CustomerClause } from '#policy/facts/customer.ts';

/** 他人的客户卡，一天只看办事要看的那些。 */
export const cardsOpenedInMeasure: CustomerClause = {
  id: 'customer/cards-opened-in-measure',
  cites: 'DM-11',
  gates: ['customer.read', 'customer.unmask'],
  level: 'refuse',
  liftedBy: 'manager',
  says: {
    reason: {
      'zh-CN': '今天已查看 {opened} 张他人的客户卡，到了一天的上限',
      en: '{opened} cards of others’ customers were opened today, which is the most for a day',
    },
    remedy: {
      'zh-CN': '明天可以继续；急用的请经理或归属人办理',
      en: 'go on tomorrow; what cannot wait the manager or the owner can do',
    },
  },
  breaches: (_, { opened = 0 }, { mostReadsADay }) => (opened >= mostReadsADay ? [{ gaps: { opened } }] : []),
};
