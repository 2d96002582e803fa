import { base } from './zh-CN/base.ts';
import { contracts } from './zh-CN/contracts.ts';
import { paperwork } from './zh-CN/paperwork.ts';
import { prices } from './zh-CN/prices.ts';
import { review } from './zh-CN/review.ts';
import { standIn } from './zh-CN/stand-in.ts';
import { tables } from './zh-CN/tables.ts';
import { templates } from './zh-CN/templates.ts';
import { classes } from './zh-CN/classes.ts';
import { consents } from './zh-CN/consents.ts';
import { handing } from './zh-CN/handing.ts';
import { card } from './zh-CN/card.ts';
import { credit } from './zh-CN/credit.ts';
import { golive } from './zh-CN/golive.ts';
import { receivables } from './zh-CN/receivables.ts';
import { receipts } from './zh-CN/receipts.ts';
import { invoices } from './zh-CN/invoices.ts';
import { statements } from './zh-CN/statements.ts';
import { ageing } from './zh-CN/ageing.ts';
import { today } from './zh-CN/today.ts';

/** 窗格自己的话，全部。 */
export const zh = {
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
} as const;
