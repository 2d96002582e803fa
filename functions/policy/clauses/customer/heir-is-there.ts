import type { CustomerClause } from '#policy/facts/customer.ts';
import type { Words } from '#policy/words.ts';

const unknown: Words = { 'zh-CN': '接手人不在人员名单上', en: 'whoever is to take over is not on the staff list' };
const left: Words = { 'zh-CN': '接手人已离职', en: 'whoever is to take over has left' };
const noSeller: Words = { 'zh-CN': '接手人不是销售人员', en: 'whoever is to take over is no salesperson' };
const same: Words = { 'zh-CN': '客户本来就归这位同事', en: 'the customer is this colleague’s already' };
const oneself: Words = {
  'zh-CN': '不能移交给自己，也不能移交给自己代理的人',
  en: 'nobody transfers a customer to themselves, nor to whom they stand in for',
};

/** 接手人须是在职的销售人员，不是现在的归属人，也不是做主的经理本人。 */
export const heirIsThere: CustomerClause = {
  id: 'customer/heir-is-there',
  cites: 'CF-2.1g',
  gates: ['customer.transfer'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '{what}', en: '{what}' },
    remedy: { 'zh-CN': '请选另一位在职的销售人员', en: 'choose another salesperson who is here' },
  },
  breaches: ({ transfer }, { heir, standsInFor = [] }) => {
    if (!transfer) return [];
    const what =
      transfer.toId === transfer.fromId
        ? same
        : transfer.toId === transfer.byId || standsInFor.includes(transfer.toId)
          ? oneself
          : heir === null
            ? unknown
            : heir?.hasLeft
              ? left
              : heir && !heir.roles.includes('salesperson')
                ? noSeller
                : undefined;
    return what ? [{ field: 'ownerId', gaps: { what } }] : [];
  },
};
