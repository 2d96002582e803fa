import * as z from 'zod';
import { readGolive } from '#functions/queries/golive.ts';
import { compareImports, ImportRow, mostRows } from '#functions/queries/imports.ts';
import { route } from '../route.ts';

/** 上线准备. */
export const goliveRoutes = [
  route({
    method: 'get',
    path: '/golive',
    summary: 'Whether the department is live; for the manager, what is there for it and what is missing',
    input: z.strictObject({}),
    answer: (_, reader) => readGolive(reader),
  }),
  route({
    method: 'post',
    path: '/imports/compare',
    summary: 'Which rows of a file of customers are, or may be, one customer; for the manager, before going live',
    input: z.strictObject({ rows: z.array(ImportRow).max(mostRows) }),
    answer: ({ rows }, reader) => compareImports(reader, rows),
  }),
];
