import { standsOn } from '#policy/activity.ts';
import { Activity } from '#policy/terms/activity.ts';
import type { Table } from './client.ts';
import { queryItems } from './read.ts';
import type { Shelf } from './records.ts';

/** Index key of the calls and visits that somebody made or is to make, by day. */
export const diaryOf = (staffId: string): string => `diary#${staffId}`;

/** 拜访与电话 in the table: a person's diary, and the dossier of the customer it hangs on. */
export const activityShelf: Shelf<Activity> = {
  noun: 'activity',
  idOf: ({ activityId }) => activityId,
  read: (stored) => Activity.parse(stored),
  index: (activity) => {
    const { activityId, byId, customerId } = activity;
    const sortedAs = `${standsOn(activity)}#${activityId}`;
    return {
      gsi1pk: diaryOf(byId),
      gsi1sk: sortedAs,
      gsi3pk: `customer#${customerId}`,
      gsi3sk: `activity#${sortedAs}`,
    };
  },
  companions: () => [],
};

/** The last so many calls and visits at a customer, the newest first. */
export async function activitiesOf(table: Table, customerId: string, limit: number): Promise<Activity[]> {
  const items = await queryItems(table, {
    index: 'gsi3',
    partition: `customer#${customerId}`,
    prefix: 'activity#',
    isBackwards: true,
    limit,
  });
  return items.map(({ record }) => activityShelf.read(record));
}
