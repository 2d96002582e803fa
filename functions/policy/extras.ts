import type { Words } from './words.ts';

/** 部门自定 One rule that departments often have and this policy does not: off until the department takes it on, and never cited as the policy. */
export interface Extra {
  readonly id: string;
  readonly rule: Words;
}

/**
 * What the policy's missing funds chapter usually holds, in our own words. What the house does anyway is not among it: that
 * a receipt counts once finance has confirmed it, and that whoever holds a customer collects its money.
 */
export const extras = [
  {
    id: 'X1',
    rule: {
      'zh-CN': '收到现金或支票，写明收款日和交款日，及时交给出纳',
      en: 'cash and cheques are handed to the cashier at once, with both days on record',
    },
  },
  {
    id: 'X5',
    rule: {
      'zh-CN': '逾期到了规定天数，归属人要写明原因和措施',
      en: 'at certain steps of the ladder the owner writes down the cause and what is done about it',
    },
  },
  {
    id: 'X7',
    rule: {
      'zh-CN': '对账单到期未确认的客户，新合同按特殊合同评审',
      en: 'while a statement is not confirmed in time, a new contract with the customer is special',
    },
  },
  {
    id: 'X8',
    rule: {
      'zh-CN': '发票交接要签收，每人每月确认自己的应收',
      en: 'invoices are handed over against a signature, and everybody signs their own receivables off each month',
    },
  },
] as const satisfies readonly Extra[];
export type ExtraId = (typeof extras)[number]['id'];

/** 部门自定: what stands in the place of a chapter and an item. */
export const extraLabel: Words = { 'zh-CN': '部门自定', en: 'the department’s own' };

export const isExtra = (id: string): id is ExtraId => extras.some((extra) => extra.id === id);
