import * as z from 'zod';
import { listDelegations } from '#functions/queries/delegations.ts';
import { route } from '../route.ts';

/** 代理. */
export const delegationRoutes = [
  route({
    method: 'get',
    path: '/delegations',
    summary: 'Whom I have named to decide in my place',
    input: z.strictObject({}),
    answer: (_, reader) => listDelegations(reader),
  }),
];
