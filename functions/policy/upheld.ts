import type { ClauseId } from './catalogue.ts';
import type { Words } from './words.ts';

/** Clauses that something other than a clause file upholds, by the file that does; `rest` is what is still open. */
export const upheld: Readonly<Partial<Record<ClauseId, { readonly by: readonly string[]; readonly rest?: Words }>>> = {
  'GN-1': { by: ['functions/http/identity.ts'] },
  'GN-2': { by: ['functions/policy/parameters.ts', 'functions/commands/command.ts'] },
  'DM-7': { by: ['functions/policy/today.ts', 'functions/schedules/staleness.ts'] },
  'DM-11': {
    by: ['functions/policy/sight/customer.ts', 'functions/queries/opening.ts', 'functions/queries/backups.ts'],
  },
  'DM-9': {
    by: [],
    rest: {
      'zh-CN': '开户行与客户档案核对（档案里还没有开户行）',
      en: 'the bank against the card, which has no bank yet',
    },
  },
  'CT-2b1': { by: ['functions/policy/form/reading.ts', 'functions/policy/form/priced.ts'] },
  'CT-2b2': { by: ['functions/queries/contract-grounds.ts'] },
  'CT-2c1': { by: ['functions/policy/form/blanks.ts'] },
  'CT-2c3': { by: ['functions/queries/contract-typings.ts'] },
  'CT-3b': { by: ['functions/policy/form/content.ts', 'functions/policy/form/changes.ts'] },
  'CT-3c': { by: ['functions/policy/form/check-list.ts'] },
  'CT-4a': { by: ['functions/schedules/filing.ts'] },
  'CT-4b': { by: ['functions/schedules/filing.ts'] },
  'CF-1.2a': { by: ['functions/policy/authority/customer.ts', 'functions/schedules/dormancy.ts'] },
  'CF-1.1': { by: ['functions/policy/classes.ts', 'functions/policy/today.ts'] },
  'CF-1.2': { by: ['functions/policy/classes.ts'] },
  'CF-1.2b': { by: ['functions/policy/card.ts', 'functions/schedules/staleness.ts'] },
  'CF-1.4': { by: ['functions/policy/classes.ts', 'functions/schedules/classes.ts'] },
  'CF-2.1c': { by: ['functions/table/customer.ts'] },
  'CF-2.1f': { by: ['functions/policy/maintenance.ts', 'functions/schedules/dormancy.ts'] },
  'CF-2.2b': {
    by: ['functions/commands/backup/make.ts', 'functions/policy/backup.ts', 'functions/schedules/backup.ts'],
  },
  'CF-2.3': { by: ['functions/commands/customer/file.ts', 'functions/schedules/filing.ts'] },
  'CF-3.2': { by: ['functions/policy/card.ts', 'functions/commands/customer/note.ts'] },
  'CF-3.3': { by: ['functions/commands/customer/close-note.ts', 'functions/policy/sight/customer.ts'] },
  'CF-4.1': { by: ['functions/policy/terms/customer.ts'], rest: { 'zh-CN': '可打印的客户卡', en: 'the printed card' } },
  'CF-4.1a': { by: [], rest: { 'zh-CN': '与拜访记录相连', en: 'the link to the visit' } },
  'CF-4.1b': { by: ['functions/commands/batch.ts'] },
  'CF-4.2': { by: ['functions/queries/crossview.ts'] },
  'CF-5.1': { by: ['functions/commands/customer/affirm.ts', 'functions/schedules/staleness.ts'] },
  'CF-5.2': { by: ['functions/policy/today.ts'] },
  'CF-5.3': { by: ['functions/queries/named.ts'] },
};

const money: Words = { 'zh-CN': '收款与对账部分尚未建成', en: 'money is not built yet' };
const life: Words = { 'zh-CN': '客户跟进部分尚未建成', en: 'the customer’s later life is not built yet' };

/** Why a clause is open, by the start of its id; the first that fits. */
export const openBecause: readonly (readonly [string, Words])[] = [
  ['DM-8', money],
  ['', life],
];
