import * as z from 'zod';
import { readAgeing } from '#functions/queries/ageing.ts';
import { route } from '../route.ts';

/** 账龄. */
export const ageingRoutes = [
  route({
    method: 'get',
    path: '/ageing',
    summary: 'What every customer owes by how long it is overdue; for the manager and finance',
    input: z.strictObject({}),
    answer: (_, reader) => readAgeing(reader),
  }),
];
