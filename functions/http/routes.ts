import * as z from 'zod';
import { mostCommands, settle } from '#functions/commands/batch.ts';
import { dayOf } from '#policy/day.ts';
import { parametersOn } from '#policy/parameters.ts';
import { CustomerId } from '#policy/terms/customer.ts';
import {
  customerLists,
  listCustomers,
  readCustomer,
  readCustomers,
  type CustomerListName,
  type Reader,
} from '#functions/queries/customers.ts';
import { listStaff } from '#functions/table/staff.ts';

/** One door of the API: what comes in, from path, query or body alike, and what goes out. */
export interface Route {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly summary: string;
  readonly input: z.ZodObject;
  readonly answer: (input: never, reader: Reader) => Promise<unknown>;
}

const route = <Input extends z.ZodObject>(
  spec: Omit<Route, 'input' | 'answer'> & {
    input: Input;
    answer: (input: z.infer<Input>, reader: Reader) => Promise<unknown>;
  },
): Route => spec;

const longestPage = 100;
const batch = z.strictObject({ commands: z.array(z.unknown()).min(1).max(mostCommands) });
const listNames = Object.keys(customerLists) as [CustomerListName, ...CustomerListName[]];

/** Every door behind the sign-in. */
export const routes: readonly Route[] = [
  route({
    method: 'get',
    path: '/me',
    summary: 'Who I am, everybody’s names, and the edition of the policy in force',
    input: z.strictObject({}),
    answer: async (_, { actor, table, at }) => ({
      actor,
      people: Object.fromEntries((await listStaff(table)).map(({ staffId, name }) => [staffId, name])),
      today: dayOf(at),
      edition: parametersOn(dayOf(at)).edition,
    }),
  }),
  route({
    method: 'post',
    path: '/commands',
    summary: 'Up to 100 commands, each settled alone; sending one again is harmless',
    input: batch,
    answer: async ({ commands }, { actor, table, at }) => ({ results: await settle(commands, { actor, table, at }) }),
  }),
  route({
    method: 'post',
    path: '/checks',
    summary: 'The same commands and the same answers, with nothing written (检查)',
    input: batch,
    answer: async ({ commands }, { actor, table, at }) => ({
      results: await settle(commands, { actor, table, at, isDry: true }),
    }),
  }),
  route({
    method: 'get',
    path: '/customers',
    summary: 'A page of a list: what waits for confirmation or filing, or what I hold',
    input: z.strictObject({
      list: z.enum(listNames),
      after: z.string().max(200).optional(),
      limit: z.coerce.number().int().min(1).max(longestPage).default(longestPage),
    }),
    answer: (input, reader) => listCustomers(reader, { ...input, after: input.after }),
  }),
  route({
    method: 'post',
    path: '/customers/read',
    summary: 'The customers with these ids that I may see, as they are now (刷新)',
    input: z.strictObject({ ids: z.array(CustomerId).max(longestPage) }),
    answer: async ({ ids }, reader) => ({ items: await readCustomers(reader, ids) }),
  }),
  route({
    method: 'get',
    path: '/customers/:id',
    summary: 'One customer with its history and, for whoever is to decide, the evidence',
    input: z.strictObject({ id: CustomerId }),
    answer: ({ id }, reader) => readCustomer(reader, id),
  }),
];
