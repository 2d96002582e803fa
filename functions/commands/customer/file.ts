import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import { CustomerId } from '#policy/terms/customer.ts';
import { nextFileNumber } from '#functions/table/customer.ts';
import { onCustomer } from './on-customer.ts';

/** 归档 (CF-2.3): the assistant puts a confirmed customer into the files. The number counts up within the year, without gaps. */
export const fileCustomer = onCustomer('customer.file', {
  input: z.strictObject({ customerId: CustomerId }),
  facts: async (table, _, { at }) => {
    const today = dayOf(at);
    return { today, nextFileNumber: await nextFileNumber(table, today) };
  },
  decide: (customer, _, { facts }) => ({ ...customer, stage: 'filed', fileNumber: facts.nextFileNumber }),
});
