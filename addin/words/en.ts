import { base } from './en/base.ts';
import { contracts } from './en/contracts.ts';
import { paperwork } from './en/paperwork.ts';
import { prices } from './en/prices.ts';
import { review } from './en/review.ts';
import { standIn } from './en/stand-in.ts';
import { tables } from './en/tables.ts';
import { templates } from './en/templates.ts';
import { classes } from './en/classes.ts';
import { consents } from './en/consents.ts';
import { handing } from './en/handing.ts';
import { card } from './en/card.ts';
import { credit } from './en/credit.ts';
import { golive } from './en/golive.ts';
import { receivables } from './en/receivables.ts';
import { receipts } from './en/receipts.ts';
import { invoices } from './en/invoices.ts';
import { statements } from './en/statements.ts';
import { ageing } from './en/ageing.ts';
import { today } from './en/today.ts';
import type { zh } from './zh-CN.ts';

/** The pane's own copy in English, all of it. */
export const en: Readonly<Record<keyof typeof zh, string>> = {
  ...base,
  ...contracts,
  ...templates,
  ...prices,
  ...review,
  ...paperwork,
  ...standIn,
  ...tables,
  ...classes,
  ...consents,
  ...handing,
  ...card,
  ...credit,
  ...golive,
  ...receivables,
  ...receipts,
  ...invoices,
  ...statements,
  ...ageing,
  ...today,
};
