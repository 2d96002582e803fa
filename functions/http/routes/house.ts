import * as z from 'zod';
import { mostCommands, settle } from '#functions/commands/batch.ts';
import { listStaff } from '#functions/table/staff.ts';
import { dayOf } from '#policy/day.ts';
import { parametersOn } from '#policy/parameters.ts';
import { route } from '../route.ts';

const batch = z.strictObject({ commands: z.array(z.unknown()).min(1).max(mostCommands) });

/** Who I am, and everything that writes. */
export const houseRoutes = [
  route({
    method: 'get',
    path: '/me',
    summary:
      'Who I am, everybody’s names, the edition of the policy in force and the rules beside it that are taken on',
    input: z.strictObject({}),
    answer: async (_, { actor, table, at }) => ({
      actor,
      people: Object.fromEntries((await listStaff(table)).map(({ staffId, name }) => [staffId, name])),
      today: dayOf(at),
      edition: parametersOn(dayOf(at)).edition,
      extras: parametersOn(dayOf(at)).extras,
    }),
  }),
  route({
    method: 'post',
    path: '/commands',
    summary: 'Up to 100 commands, each settled alone; sending one again is harmless',
    input: batch,
    answer: async ({ commands }, reader) => ({ results: await settle(commands, reader) }),
  }),
  route({
    method: 'post',
    path: '/checks',
    summary: 'The same commands and the same answers, with nothing written (检查)',
    input: batch,
    answer: async ({ commands }, reader) => ({ results: await settle(commands, { ...reader, isDry: true }) }),
  }),
];
