import * as z from 'zod';
import { textUpTo } from '#policy/terms/text.ts';
import { staysAs } from '#functions/table/staff.ts';
import { staffId } from './enter.ts';
import { onStaff } from './on-staff.ts';

/** 停用 (GN-1): somebody has left and gets nothing any more. Their customers stay where they are until the manager transfers them. */
export const leaveStaff = onStaff('staff.leave', {
  input: z.strictObject({ staffId, reason: textUpTo(500) }),
  draft: (was) => ({ ...was, hasLeft: true }),
  decide: (draft) => draft,
  besides: (_, __, { otherManagers = [] }) => otherManagers.slice(0, 1).map(staysAs),
  evidence: ({ reason }) => ({ reason }),
});
