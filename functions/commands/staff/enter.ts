import * as z from 'zod';
import { textUpTo } from '#policy/terms/text.ts';
import { houseId, Staff } from '#policy/terms/staff.ts';
import { onStaff } from './on-staff.ts';

const { regionIds } = Staff.shape;

/** What the list says of somebody, as a person fills it in. */
export const entry = {
  name: textUpTo(40),
  roles: z.array(Staff.shape.roles.element).max(10),
  regionIds: regionIds.unwrap(),
};

/** The object id of a sign-in, or a short name of this machine's issuer. */
export const staffId = z
  .string()
  .regex(/^[\w.@-]{1,64}$/)
  .refine((id) => id !== houseId);

/** 登记人员 (GN-1): somebody is put on the list, and from then on gets what their roles give. */
export const enterStaff = onStaff('staff.enter', {
  input: z.strictObject({ staffId, ...entry, regionIds: entry.regionIds.optional() }),
  begin: ({ roles, regionIds: regions = [], ...input }) => ({
    ...input,
    roles: [...new Set(roles)],
    regionIds: [...new Set(regions)],
    hasLeft: false,
    revision: 1,
  }),
  decide: (draft) => draft,
});
