import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import { CustomerId } from '#policy/terms/customer.ts';
import { fileCounter } from '#functions/table/customer.ts';
import { nextNumber } from '#functions/table/numbering.ts';
import { onCustomer } from './on-customer.ts';

const width = 4;

/** 归档 (CF-2.3): the assistant puts a confirmed customer into the files. The number counts up within the year, without gaps. */
export const fileCustomer = onCustomer('customer.file', {
  input: z.strictObject({ customerId: CustomerId }),
  facts: async (table, _, { at }) => {
    const year = dayOf(at).slice(0, 4);
    const number = await nextNumber(table, fileCounter(year));
    return { today: dayOf(at), nextFileNumber: `${year}-${String(number).padStart(width, '0')}` };
  },
  decide: (customer, _, { facts }) => ({ ...customer, stage: 'filed', fileNumber: facts.nextFileNumber }),
});
