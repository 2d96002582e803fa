import { base } from './zh-CN/base.ts';
import { contracts } from './zh-CN/contracts.ts';
import { paperwork } from './zh-CN/paperwork.ts';
import { prices } from './zh-CN/prices.ts';
import { review } from './zh-CN/review.ts';
import { standIn } from './zh-CN/stand-in.ts';
import { templates } from './zh-CN/templates.ts';

/** 窗格自己的话，全部。 */
export const zh = {
  ...base,
  ...contracts,
  ...templates,
  ...prices,
  ...review,
  ...paperwork,
  ...standIn,
} as const;
