import * as z from 'zod';
import { keysOf } from '#policy/keys-of.ts';
import { BackupId } from '#policy/terms/backup.ts';
import { CustomerId, typedFields } from '#policy/terms/customer.ts';
import { textUpTo } from '#policy/terms/text.ts';
import { readBackupRows, readNewestBackup } from '#functions/queries/backups.ts';
import { readCrossview } from '#functions/queries/crossview.ts';
import { customerLists, listCustomers, readCustomer, readCustomers } from '#functions/queries/customers.ts';
import { readFieldHistory } from '#functions/queries/field-history.ts';
import { readNamed } from '#functions/queries/named.ts';
import { readToday } from '#functions/queries/today.ts';
import { longestPage, pageInput, route } from '../route.ts';

/** 客户. */
export const customerRoutes = [
  route({
    method: 'get',
    path: '/customers',
    summary:
      'A page of a list: what waits for confirmation, filing or verifying, or what I hold, alone or with where each stands',
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
    path: '/customers/named',
    summary: 'Who bears this very name, as far as I may know',
    input: z.strictObject({ name: textUpTo(200) }),
    answer: ({ name }, reader) => readNamed(reader, name),
  }),
  route({
    method: 'get',
    path: '/customers/:id',
    summary: 'One customer with its history and, for whoever is to decide, the evidence',
    input: z.strictObject({ id: CustomerId }),
    answer: ({ id }, reader) => readCustomer(reader, id),
  }),
  route({
    method: 'get',
    path: '/customers/:id/fields/:field',
    summary: 'Everything one field of the card has said, who said it and when; newest first',
    input: z.strictObject({ id: CustomerId, field: z.enum(typedFields) }),
    answer: (input, reader) => readFieldHistory(reader, input),
  }),
  route({
    method: 'get',
    path: '/today',
    summary: 'What is to be done today, and why',
    input: z.strictObject({}),
    answer: (_, reader) => readToday(reader),
  }),
  route({
    method: 'get',
    path: '/crossview',
    summary: 'All held customers by their classes, region and source, for the manager',
    input: z.strictObject({}),
    answer: (_, reader) => readCrossview(reader),
  }),
  route({
    method: 'get',
    path: '/backups/mine',
    summary: 'My newest backup',
    input: z.strictObject({}),
    answer: (_, reader) => readNewestBackup(reader),
  }),
  route({
    method: 'get',
    path: '/backups/:id/rows',
    summary: 'A page of what a backup of mine holds, within an hour of its making',
    input: z.strictObject({ id: BackupId, ...pageInput }),
    answer: (input, reader) => readBackupRows(reader, { ...input, after: input.after }),
  }),
];
