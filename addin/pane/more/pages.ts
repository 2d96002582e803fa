import type { ComponentType } from 'react';
import type { Role } from '#policy/terms/staff.ts';
import type { PlainPhrase } from '#addin/words/speak.ts';
import type { MorePage } from '../navigation.tsx';

/** One page of the tab 更多: whose it is, and how it is fetched when it is first wanted. */
export interface MoreLine {
  readonly label: PlainPhrase;
  /** What one does there, in a few words. */
  readonly hint: PlainPhrase;
  /** Missing where it is everybody's. */
  readonly roles?: readonly Role[];
  /** Only other pages lead to it. */
  readonly isWithin?: true;
  readonly load: () => Promise<ComponentType>;
}

/** The pages there are, in their order. */
export const morePages: Readonly<Partial<Record<MorePage, MoreLine>>> = {
  golive: {
    label: 'golive.title',
    hint: 'golive.hint',
    roles: ['manager', 'superior'],
    load: async () => (await import('../golive/Golive.tsx')).Golive,
  },
  staffSheet: {
    label: 'golive.staff',
    hint: 'golive.hint',
    isWithin: true,
    load: async () => (await import('../golive/PreparingSheet.tsx')).StaffSheet,
  },
  importSheet: {
    label: 'golive.customers',
    hint: 'golive.hint',
    isWithin: true,
    load: async () => (await import('../golive/PreparingSheet.tsx')).ImportSheet,
  },
  takeRows: {
    label: 'golive.take',
    hint: 'golive.hint',
    isWithin: true,
    load: async () => (await import('../golive/TakingRows.tsx')).TakingRows,
  },
  activity: {
    label: 'activity.title',
    hint: 'more.activity',
    roles: ['salesperson', 'assistant', 'manager'],
    load: async () => (await import('../today/LogActivity.tsx')).LogActivity,
  },
  notices: {
    label: 'notices.title',
    hint: 'more.notices',
    load: async () => (await import('../today/Notices.tsx')).Notices,
  },
  consents: {
    label: 'consents.title',
    hint: 'more.consents',
    roles: ['salesperson', 'manager'],
    load: async () => (await import('../consents/Consents.tsx')).Consents,
  },
  askConsent: {
    label: 'consents.ask',
    hint: 'more.consents',
    isWithin: true,
    load: async () => (await import('../consents/AskConsent.tsx')).AskConsent,
  },
  dormant: {
    label: 'handing.title',
    hint: 'handing.hint',
    roles: ['manager'],
    load: async () => (await import('../handing/Dormant.tsx')).Dormant,
  },
  people: {
    label: 'people.title',
    hint: 'people.hint',
    roles: ['manager'],
    load: async () => (await import('../handing/People.tsx')).People,
  },
  regions: {
    label: 'regions.title',
    hint: 'regions.hint',
    roles: ['manager', 'salesperson'],
    load: async () => (await import('../handing/Regions.tsx')).Regions,
  },
  classes: {
    label: 'classes.title',
    hint: 'classes.hint',
    roles: ['manager'],
    load: async () => (await import('../classes/CrossView.tsx')).CrossView,
  },
  backup: {
    label: 'backup.title',
    hint: 'backup.hint',
    roles: ['salesperson'],
    load: async () => (await import('../backup/Backups.tsx')).Backups,
  },
  receivables: {
    label: 'receivables.title',
    hint: 'receivables.hint',
    roles: ['salesperson', 'manager', 'superior', 'finance'],
    load: async () => (await import('../money/Receivables.tsx')).Receivables,
  },
  receipts: {
    label: 'receipts.title',
    hint: 'receipts.hint',
    roles: ['salesperson', 'manager', 'finance'],
    load: async () => (await import('../money/Receipts.tsx')).ReceiptsInMore,
  },
  bankFile: {
    label: 'receipts.import',
    hint: 'receipts.hint',
    isWithin: true,
    load: async () => (await import('../money/BankFile.tsx')).BankFile,
  },
  announce: {
    label: 'receipts.announce',
    hint: 'receipts.hint',
    isWithin: true,
    load: async () => (await import('../money/Announce.tsx')).Announce,
  },
  invoices: {
    label: 'invoices.title',
    hint: 'invoices.hint',
    roles: ['salesperson', 'manager', 'finance'],
    load: async () => (await import('../money/Invoices.tsx')).Invoices,
  },
  statements: {
    label: 'statements.title',
    hint: 'statements.hint',
    roles: ['salesperson', 'manager', 'finance'],
    load: async () => (await import('../money/Statements.tsx')).Statements,
  },
  ageing: {
    label: 'ageing.title',
    hint: 'ageing.hint',
    roles: ['manager', 'finance'],
    load: async () => (await import('../money/Ageing.tsx')).Ageing,
  },
  policy: {
    label: 'policy.title',
    hint: 'more.policy',
    load: async () => (await import('../parts/Clauses.tsx')).Clauses,
  },
  help: { label: 'menu.help', hint: 'more.help', load: async () => (await import('../parts/Help.tsx')).Help },
};
