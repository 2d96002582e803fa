import type { ClauseId } from './catalogue.ts';
import type { extras } from './extras.ts';
import type { Words } from './words.ts';

/** Clauses that something other than a clause file upholds, by the file that does; `rest` is what is still open. */
export const upheld: Readonly<Partial<Record<ClauseId, { readonly by: readonly string[]; readonly rest?: Words }>>> = {
  'GN-1': { by: ['functions/http/identity.ts'] },
  'GN-2': { by: ['functions/policy/parameters.ts', 'functions/commands/command.ts'] },
  'DM-5': { by: ['functions/policy/today.ts'] },
  'DM-6': {
    by: ['functions/policy/standing.ts', 'functions/queries/holdings.ts'],
    rest: {
      'zh-CN': '月计划中的新客户目标（计划部分尚未建成）',
      en: 'the target in the month’s plan (plans are not built yet)',
    },
  },
  'DM-7': { by: ['functions/policy/today.ts', 'functions/schedules/staleness.ts'] },
  'DM-11': {
    by: [
      'functions/policy/sight/customer.ts',
      'functions/queries/opening.ts',
      'functions/queries/backups.ts',
      'addin/pane/backup/backup-file.ts',
    ],
  },
  'DM-8a': {
    by: [
      'functions/policy/form/payment.ts',
      'functions/policy/money/account.ts',
      'functions/policy/money/ladder.ts',
      'functions/schedules/overdue.ts',
    ],
  },
  'DM-8b': { by: ['functions/commands/invoice/ask.ts', 'functions/table/invoice.ts'] },
  'DM-8c': { by: ['functions/policy/money/receivables.ts', 'functions/queries/ageing.ts'] },
  'DM-8d': {
    by: [
      'functions/policy/money/statement.ts',
      'functions/match/money/statement.ts',
      'functions/schedules/statements.ts',
      'functions/schedules/unreconciled.ts',
    ],
  },
  'CT-2b1': { by: ['functions/policy/form/reading.ts', 'functions/policy/form/priced.ts'] },
  'CT-2b2': { by: ['functions/queries/contract-grounds.ts'] },
  'CT-2c1': { by: ['functions/policy/form/open-places.ts'] },
  'CT-2c3': { by: ['functions/queries/contract-typings.ts'] },
  'CT-3b': {
    by: ['functions/policy/form/content.ts', 'functions/policy/form/changes.ts', 'functions/schedules/waiting.ts'],
  },
  'CT-3c': { by: ['functions/policy/form/check-list.ts'] },
  'CT-3d': { by: ['functions/schedules/waiting.ts'] },
  'CT-4a': { by: ['functions/schedules/filing.ts'] },
  'CT-4b': { by: ['functions/schedules/filing.ts'] },
  'CF-1.0': {
    by: [],
    rest: { 'zh-CN': '间接客户与其直接客户的关联', en: 'the link from an indirect customer to its direct one' },
  },
  'CF-1.1': { by: ['functions/policy/classes.ts', 'functions/policy/today.ts'] },
  'CF-1.2': { by: ['functions/policy/classes.ts'] },
  'CF-1.2a': { by: ['functions/policy/authority/customer.ts', 'functions/schedules/dormancy.ts'] },
  'CF-1.2b': { by: ['functions/policy/card.ts', 'functions/schedules/staleness.ts'] },
  'CF-1.3': {
    by: [],
    rest: {
      'zh-CN': '按性质增加的卡片项目（政府的采购方式、经销商的级别）',
      en: 'what the card asks besides for each nature: how a government buys, the level of a dealer',
    },
  },
  'CF-1.4': { by: ['functions/policy/classes.ts', 'functions/policy/today.ts', 'functions/schedules/classes.ts'] },
  'CF-2.1c': { by: ['functions/table/customer.ts'] },
  'CF-2.1e': { by: ['functions/policy/consent.ts'] },
  'CF-2.1f': {
    by: ['functions/policy/maintenance.ts', 'functions/policy/dormancy.ts', 'functions/schedules/dormancy.ts'],
  },
  'CF-2.1g': {
    by: ['functions/policy/transfer.ts', 'functions/queries/holdings.ts', 'functions/commands/customer/following.ts'],
  },
  'CF-2.2b': {
    by: [
      'functions/commands/backup/make.ts',
      'functions/policy/backup.ts',
      'functions/schedules/backup.ts',
      'addin/pane/backup/compare.ts',
    ],
  },
  'CF-2.3': { by: ['functions/commands/customer/file.ts', 'functions/schedules/filing.ts'] },
  'CF-2.4': { by: ['functions/queries/outside.ts', 'functions/queries/holdings.ts'] },
  'CF-3.1': { by: ['functions/policy/card.ts'] },
  'CF-3.2': { by: ['functions/policy/card.ts', 'functions/queries/card.ts', 'functions/commands/customer/note.ts'] },
  'CF-3.3': { by: ['functions/commands/customer/close-note.ts', 'functions/policy/sight/customer.ts'] },
  'CF-4.1': {
    by: ['functions/policy/terms/customer.ts', 'addin/sheet/card/card-paper.ts', 'addin/sheet/tables/customer-file.ts'],
  },
  'CF-4.1a': {
    by: [],
    rest: {
      'zh-CN': '来源是拜访的，还没有指明是哪一次拜访',
      en: 'a report that comes of a visit does not name the visit yet',
    },
  },
  'CF-4.1b': { by: ['functions/commands/batch.ts'] },
  'CF-4.2': { by: ['functions/queries/crossview.ts'] },
  'CF-5.1': {
    by: [
      'functions/commands/customer/affirm.ts',
      'functions/queries/field-history.ts',
      'functions/schedules/staleness.ts',
    ],
  },
  'CF-5.2': {
    by: ['functions/policy/today.ts'],
    rest: { 'zh-CN': '月报中各类客户所花的精力', en: 'how a month’s effort was split, as a report' },
  },
  'CF-5.3': {
    by: ['functions/queries/named.ts', 'addin/pane/card/BesideBook.tsx', 'addin/pane/money/CardMoney.tsx'],
    rest: { 'zh-CN': '没人用的卡片清单', en: 'the cards that nobody uses, as a list' },
  },
};

/** What upholds the rules beside the policy, besides the clauses and verbs that cite them. */
export const extrasUpheld: Readonly<Partial<Record<(typeof extras)[number]['id'], readonly string[]>>> = {
  X2: ['functions/policy/receipt.ts', 'functions/policy/authority/receipt.ts', 'functions/policy/money/statement.ts'],
  X3: ['functions/commands/customer/following.ts', 'functions/policy/authority/customer.ts'],
  X4: ['functions/commands/customer/credit.ts'],
  X5: ['functions/policy/money/receivables.ts', 'functions/policy/today.ts', 'functions/schedules/overdue.ts'],
  X6: ['functions/policy/money/ladder.ts', 'functions/schedules/overdue.ts'],
  X7: ['functions/queries/contract-grounds.ts'],
  X8: ['functions/commands/signoff/give.ts', 'functions/queries/signoff.ts'],
};

const plans: Words = {
  'zh-CN': '任务、计划与总结部分尚未建成',
  en: 'tasks, plans and summaries are not built yet',
};
const rules: Words = {
  'zh-CN': '制度的确认与通知公告尚未建成',
  en: 'acknowledging the policy and the company’s notices is not built yet',
};

/** Why a clause is open, by the start of its id; the first that fits. */
export const openBecause: readonly (readonly [string, Words])[] = [
  ['DM-1', rules],
  ['', plans],
];
