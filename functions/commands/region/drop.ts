import * as z from 'zod';
import { RegionId } from '#policy/terms/region.ts';
import { onRegion } from './on-region.ts';

/** 撤下区域 (CF-2.4): nobody minds it any more; what was said of it stays in its history. */
export const dropRegion = onRegion('region.drop', {
  input: z.strictObject({ regionId: RegionId }),
  decide: (region) => ({ ...region, stage: 'dropped' }),
});
