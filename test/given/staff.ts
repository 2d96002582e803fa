import type { Region } from '#policy/terms/region.ts';
import type { Staff } from '#policy/terms/staff.ts';

/** Somebody on the staff list with nothing wrong in their entry. */
export const aColleague = (changes: Partial<Staff> = {}): Staff => ({
  staffId: 'staff-lin',
  name: '林志远',
  roles: ['salesperson'],
  hasLeft: false,
  revision: 1,
  regionIds: [],
  ...changes,
});

/** A region that is kept, with nothing wrong in it. */
export const aRegion = (changes: Partial<Region> = {}): Region => ({
  regionId: '01JQZ8K5T0000000000000000R',
  revision: 1,
  stage: 'kept',
  name: '华东',
  places: ['上海', '江苏省', '浙江省宁波市'],
  ...changes,
});
