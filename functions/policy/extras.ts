import type { Words } from './words.ts';

/** 部门自定 One rule that departments often have and this policy does not: off until the department takes it on, and never cited as the policy. */
export interface Extra {
  readonly id: string;
  readonly rule: Words;
  /** The house does it anyway: nobody takes it on or gives it up. */
  readonly isAlways?: true;
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
      'zh-CN': '货款不得挪用：回款经财务按银行到账确认才算数',
      en: 'what was paid is not diverted: a receipt counts once finance has confirmed it at the bank',
    },
    isAlways: true,
  },
  {
    id: 'X3',
    rule: {
      'zh-CN': '谁的客户谁收款：应收跟着客户走，移交时一并交给接手的人',
      en: 'whoever holds a customer collects its money: what is owed goes along when the customer is handed over',
    },
    isAlways: true,
  },
  {
    id: 'X4',
    rule: {
      'zh-CN': '赊销要有额度：归属人按去年月均提议，上级核定，新合同不得超出',
      en: 'credit has a limit: proposed by the owner on last year’s monthly average, granted from above, kept by new contracts',
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
    id: 'X6',
    rule: {
      'zh-CN': '逾期由谁负责按天数定：先归属人，再经理，再法务',
      en: 'who answers for what is overdue goes by its days: the owner, then the manager, then legal',
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
/** One that a department may take on. */
export type ExtraId = Exclude<(typeof extras)[number], { readonly isAlways: true }>['id'];

/** 部门自定: what stands in the place of a chapter and an item. */
export const extraLabel: Words = { 'zh-CN': '部门自定', en: 'the department’s own' };

export const isExtra = (id: string): id is ExtraId => extras.some((extra) => extra.id === id && !('isAlways' in extra));
