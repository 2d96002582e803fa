import * as z from 'zod';
import { CustomerId } from '#policy/terms/customer.ts';
import { listReceivables, readMoney, receivableLists } from '#functions/queries/receivables.ts';
import { pageInput, route } from '../route.ts';

/** 应收. */
export const receivableRoutes = [
  route({
    method: 'get',
    path: '/receivables',
    summary: 'A page of what is owed, by what falls due first: by the customers I hold, or by all of them',
    input: z.strictObject({ list: z.enum(receivableLists), ...pageInput }),
    answer: (input, reader) => listReceivables(reader, input),
  }),
  route({
    method: 'get',
    path: '/customers/:id/money',
    summary: 'What one customer owes and has paid, its invoices and its statements',
    input: z.strictObject({ id: CustomerId }),
    answer: ({ id }, reader) => readMoney(reader, id),
  }),
];
