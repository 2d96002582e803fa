import * as z from 'zod';
import { readSignoff } from '#functions/queries/signoff.ts';
import { route } from '../route.ts';

/** 每月应收确认. */
export const signoffRoutes = [
  route({
    method: 'get',
    path: '/signoff',
    summary: 'What I would sign off of my receivables this month, and what I have signed',
    input: z.strictObject({}),
    answer: (_, reader) => readSignoff(reader),
  }),
];
