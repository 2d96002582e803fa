import * as z from 'zod';
import type { Day } from '../day.ts';
import { textUpTo } from './text.ts';

/** The one record of its noun: the department's own. */
export const goliveId = 'department';

/** 上线 (GN-2): from which day on the department works by the policy. Where there is no record it is being set up. */
export const Golive = z.strictObject({
  goliveId: z.literal(goliveId),
  revision: z.int().min(1),
  declaredOn: z.string(),
  declaredById: z.string(),
  /** 补录: the superior lets existing customers be imported once more, until a day, that one included. */
  reopened: z.strictObject({ untilOn: z.string(), reason: textUpTo(500), byId: z.string(), at: z.string() }).optional(),
});
export type Golive = z.infer<typeof Golive>;

/** A department that nobody has declared live yet. */
export const settingUp: Golive = { goliveId, revision: 1, declaredOn: '', declaredById: '' };

/** Whether the department is live on a day; what was reopened closes by itself. */
export const isLiveOn = ({ declaredOn, reopened }: Golive, today: Day): boolean =>
  declaredOn !== '' && (reopened === undefined || today > reopened.untilOn);
