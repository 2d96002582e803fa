import * as z from 'zod';
import { ContractId } from '#policy/terms/contract.ts';
import { InvoiceId } from '#policy/terms/invoice.ts';
import { invoiceLists, listInvoices, readInvoice, readInvoiceable } from '#functions/queries/invoices.ts';
import { pageInput, route } from '../route.ts';

/** 发票. */
export const invoiceRoutes = [
  route({
    method: 'get',
    path: '/invoices',
    summary: 'A page of a list: what waits for finance, what was issued, or what I asked for',
    input: z.strictObject({ list: z.enum(invoiceLists), ...pageInput }),
    answer: (input, reader) => listInvoices(reader, input),
  }),
  route({
    method: 'get',
    path: '/invoices/:id',
    summary: 'One invoice',
    input: z.strictObject({ id: InvoiceId }),
    answer: ({ id }, reader) => readInvoice(reader, id),
  }),
  route({
    method: 'get',
    path: '/contracts/:id/invoiceable',
    summary: 'What may still be invoiced of a contract, and the title and tax number it goes to',
    input: z.strictObject({ id: ContractId }),
    answer: ({ id }, reader) => readInvoiceable(reader, id),
  }),
];
