import * as z from 'zod';
import { CustomerId } from '#policy/terms/customer.ts';
import { onCustomer } from './on-customer.ts';

/** 撤回: the reporter takes a report back before it is decided; the company is free again. */
export const withdrawCustomer = onCustomer('customer.withdraw', {
  input: z.strictObject({ customerId: CustomerId }),
  decide: (customer) => ({ ...customer, stage: 'withdrawn' }),
});
