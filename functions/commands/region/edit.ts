import * as z from 'zod';
import { Region, RegionId } from '#policy/terms/region.ts';
import { merged } from '../merged.ts';
import { onRegion } from './on-region.ts';

const { name, places } = Region.shape;

/** 修改区域 (CF-2.4). */
export const editRegion = onRegion('region.edit', {
  input: z.strictObject({ regionId: RegionId, changes: z.strictObject({ name, places }).partial() }),
  draft: (was, { changes }, base) => merged(was, changes, base),
  decide: (draft) => draft,
});
