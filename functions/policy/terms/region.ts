import * as z from 'zod';
import { recordId } from './record-id.ts';
import { textUpTo } from './text.ts';

export const RegionId = recordId;

/** 区域 (CF-2.4): a part of the market, and the provinces and cities it is made of. Who minds it stands with the staff. */
export const Region = z.strictObject({
  regionId: RegionId,
  revision: z.int().min(1),
  stage: z.enum(['kept', 'dropped']),
  name: textUpTo(40),
  /** Provinces and cities by their names, 上海 or 江苏省苏州市. */
  places: z.array(textUpTo(40)).max(60),
});
export type Region = z.infer<typeof Region>;
