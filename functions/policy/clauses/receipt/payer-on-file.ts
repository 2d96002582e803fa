import type { ReceiptClause } from '#policy/facts/receipt.ts';
import { nameMeant } from '#policy/receipt.ts';
import { isHeld } from '#policy/standing.ts';
import { fill, type Words } from '#policy/words.ts';

const unnamed: Words = { 'zh-CN': '没有写是哪位客户', en: 'no customer is named' };
const unknown: Words = { 'zh-CN': '客户「{name}」不在档案中', en: '{name} is not on file' };
const unheld: Words = { 'zh-CN': '这位客户还没有经经理确认', en: 'this customer is not confirmed by the manager yet' };

/** 回款记在一位在档客户名下：先报备、经确认，再记账。 */
export const payerOnFile: ReceiptClause = {
  id: 'receipt/payer-on-file',
  cites: 'CF-1.0',
  gates: ['receipt.announce', 'receipt.confirm'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '{what}', en: '{what}' },
    remedy: {
      'zh-CN': '请写客户全称；还没有报备的请先报备',
      en: 'write the customer’s full name, and have it reported first if it is not on file',
    },
  },
  breaches: (receipt, { customer }) => {
    if (customer === undefined || (customer !== null && isHeld(customer))) return [];
    const name = nameMeant(receipt);
    const what = customer ? unheld : name === '' ? unnamed : fill(unknown, { name });
    return [{ field: 'customer', gaps: { what } }];
  },
};
