import * as z from 'zod';
import { ActivityId } from '#policy/terms/activity.ts';
import { listActivities, readActivities } from '#functions/queries/activities.ts';
import { longestPage, pageInput, route } from '../route.ts';

/** 拜访与电话. */
export const activityRoutes = [
  route({
    method: 'get',
    path: '/activities',
    summary: 'A page of my calls and visits, the latest day first',
    input: z.strictObject({ list: z.enum(['mine']), ...pageInput }),
    answer: ({ after, limit }, reader) => listActivities(reader, { after, limit }),
  }),
  route({
    method: 'post',
    path: '/activities/read',
    summary: 'The calls and visits with these ids that I may see, as they are now (刷新)',
    input: z.strictObject({ ids: z.array(ActivityId).max(longestPage) }),
    answer: async ({ ids }, reader) => ({ items: await readActivities(reader, ids) }),
  }),
];
