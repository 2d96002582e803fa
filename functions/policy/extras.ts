import type { Words } from './words.ts';

/** 部门自定 One rule that departments often have and this policy does not: off until the department takes it on, and never cited as the policy. */
export interface Extra {
  readonly id: string;
  readonly rule: Words;
}

/** What the policy's missing funds chapter usually holds, in our own words. */
export const extras = [
  {
    id: 'X1',
    rule: {
      'zh-CN': '收到现金或支票，写明收款日和交款日，及时交给出纳',
      en: 'cash and cheques are handed to the cashier at once, with both days on record',
    },
  },
  {
    id: 'X2',
    rule: {
      'zh-CN': '货款只进公司账户，财务核对到银行流水才算数',
      en: 'sales income goes to the company’s account only; it counts once finance has found the bank’s line',
    },
  },
  { id: 'X3', rule: { 'zh-CN': '谁的客户谁催款', en: 'whoever holds the customer collects its money' } },
  {
    id: 'X4',
    rule: { 'zh-CN': '赊销不超过客户的信用额度', en: 'sales on credit stay within the customer’s credit limit' },
  },
  {
    id: 'X5',
    rule: {
      'zh-CN': '逾期到了规定天数，归属人要写明原因和措施',
      en: 'at certain steps of the ladder the owner writes down the cause and what is done about it',
    },
  },
  {
    id: 'X6',
    rule: { 'zh-CN': '欠款按账龄分给不同的人负责', en: 'who answers for overdue money depends on its age' },
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

export const extraOf = (id: ExtraId): Extra & { readonly id: ExtraId } =>
  extras.find((extra) => extra.id === id) ?? extras[0];

export const isExtra = (id: string): id is ExtraId => extras.some((extra) => extra.id === id);
