import * as z from 'zod';
import { textUpTo } from '#policy/terms/text.ts';
import { Golive } from '#policy/terms/golive.ts';
import { onGolive } from './on-golive.ts';

/** 重新开放导入 (GN-2): customers that were forgotten may be imported until a day. Reopened again, the new day holds. */
export const reopenGolive = onGolive('golive.reopen', {
  input: z.strictObject({ goliveId: Golive.shape.goliveId, untilOn: z.string().max(10), reason: textUpTo(500) }),
  decide: (golive, { untilOn, reason }, { actor, at }) => ({
    ...golive,
    reopened: { untilOn, reason, byId: actor.staffId, at },
  }),
});
