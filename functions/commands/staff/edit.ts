import * as z from 'zod';
import { staysAs } from '#functions/table/staff.ts';
import { entry, staffId } from './enter.ts';
import { onStaff } from './on-staff.ts';

const given = <Value>(key: string, value: readonly Value[] | undefined) =>
  value === undefined ? {} : { [key]: [...new Set(value)] };

/** 修改人员 (GN-1): another name, other roles, other regions, or somebody who had left is back. It holds from the next request on. */
export const editStaff = onStaff('staff.edit', {
  input: z.strictObject({ staffId, changes: z.strictObject({ ...entry, hasLeft: z.literal(false) }).partial() }),
  draft: (was, { changes: { name = was.name, hasLeft = was.hasLeft, roles, regionIds } }) => ({
    ...was,
    name,
    hasLeft,
    ...given('roles', roles),
    ...given('regionIds', regionIds),
  }),
  decide: (draft) => draft,
  besides: (_, __, { otherManagers = [] }) => otherManagers.slice(0, 1).map(staysAs),
});
