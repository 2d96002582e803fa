import * as z from 'zod';
import { Region, RegionId } from '#policy/terms/region.ts';
import { onRegion } from './on-region.ts';

const { name, places } = Region.shape;

/** 设区域 (CF-2.4): a part of the market, by the provinces and cities it is made of. */
export const keepRegion = onRegion('region.keep', {
  input: z.strictObject({ regionId: RegionId, name, places }),
  begin: (input) => ({ ...input, revision: 1, stage: 'kept' }),
  decide: (draft) => draft,
});
