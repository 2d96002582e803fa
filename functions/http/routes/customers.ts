import * as z from 'zod';
import { keysOf } from '#policy/keys-of.ts';
import { CustomerId } from '#policy/terms/customer.ts';
import { customerLists, listCustomers, readCustomer, readCustomers } from '#functions/queries/customers.ts';
import { longestPage, pageInput, route } from '../route.ts';

/** 客户. */
export const customerRoutes = [
  route({
    method: 'get',
    path: '/customers',
    summary: 'A page of a list: what waits for confirmation or filing, or what I hold',
    input: z.strictObject({ list: z.enum(keysOf(customerLists)), ...pageInput }),
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
