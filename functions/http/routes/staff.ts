import * as z from 'zod';
import { listDormant, listHeld, listLoads } from '#functions/queries/holdings.ts';
import { readRegions, readStaffList } from '#functions/queries/staff.ts';
import { pageInput, route } from '../route.ts';

/** 人员、区域，和谁手上有哪些客户. */
export const staffRoutes = [
  route({
    method: 'get',
    path: '/staff',
    summary: 'Everybody on the staff list, for the manager',
    input: z.strictObject({}),
    answer: (_, reader) => readStaffList(reader),
  }),
  route({
    method: 'get',
    path: '/staff/:id/customers',
    summary: 'A page of the customers somebody holds, for the manager',
    input: z.strictObject({ id: z.string().min(1).max(64), ...pageInput }),
    answer: (input, reader) => listHeld(reader, { ...input, after: input.after }),
  }),
  route({
    method: 'get',
    path: '/dormant',
    summary: 'A page of the customers that nobody has looked after for too long, for the manager',
    input: z.strictObject(pageInput),
    answer: (input, reader) => listDormant(reader, { ...input, after: input.after }),
  }),
  route({
    method: 'get',
    path: '/loads',
    summary: 'How many customers everybody holds, for the manager',
    input: z.strictObject({}),
    answer: (_, reader) => listLoads(reader),
  }),
  route({
    method: 'get',
    path: '/regions',
    summary: 'The sales regions, and the provinces and cities they are made of',
    input: z.strictObject({}),
    answer: (_, reader) => readRegions(reader),
  }),
];
