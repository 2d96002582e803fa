import type { CustomerClause } from '#policy/facts/customer.ts';
import type { Words } from '#policy/words.ts';

const unknown: Words = { 'zh-CN': '归属人不在人员名单上', en: 'the owner is not on the staff list' };
const left: Words = { 'zh-CN': '归属人已离职', en: 'the owner has left' };
const noSeller: Words = { 'zh-CN': '归属人不是销售人员', en: 'the owner is no salesperson' };

/** 导入的客户归一位在职的销售人员。 */
export const importedOwnerIsThere: CustomerClause = {
  id: 'customer/imported-owner-is-there',
  cites: 'CF-2.1c',
  gates: ['customer.import'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '{what}', en: '{what}' },
    remedy: { 'zh-CN': '请选一位在职的销售人员，或先登记人员', en: 'choose a salesperson who is here, or enter them' },
  },
  breaches: (_, { owner }) => {
    if (owner === undefined) return [];
    const what =
      owner === null ? unknown : owner.hasLeft ? left : owner.roles.includes('salesperson') ? undefined : noSeller;
    return what ? [{ field: 'ownerId', gaps: { what } }] : [];
  },
};
