import * as z from 'zod';
import { CustomerId } from '#policy/terms/customer.ts';
import { onCustomer } from './on-customer.ts';

/** 删除 (CF-1.2a): nobody may, whatever is sent; the refusal says what to do in its place. */
export const deleteCustomer = onCustomer('customer.delete', {
  input: z.strictObject({ customerId: CustomerId }),
  decide: (customer) => customer,
});
