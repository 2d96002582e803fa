import * as z from 'zod';
import { keysOf } from '#policy/keys-of.ts';
import { consentLists, listConsents } from '#functions/queries/consents.ts';
import { route } from '../route.ts';

/** 征询同意. */
export const consentRoutes = [
  route({
    method: 'get',
    path: '/consents',
    summary: 'What I asked of owners, or what waits for my answer and what I granted',
    input: z.strictObject({ list: z.enum(keysOf(consentLists)) }),
    answer: ({ list }, reader) => listConsents(reader, list),
  }),
];
