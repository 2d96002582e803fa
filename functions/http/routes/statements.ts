import * as z from 'zod';
import { StatementId } from '#policy/terms/statement.ts';
import { listStatements, readStatement, readStatementScan, statementLists } from '#functions/queries/statements.ts';
import { pageInput, route } from '../route.ts';

/** 对账. */
export const statementRoutes = [
  route({
    method: 'get',
    path: '/statements',
    summary: 'A page of a list: what is to be agreed, by its day, or what is agreed and to be settled',
    input: z.strictObject({ list: z.enum(statementLists), ...pageInput }),
    answer: (input, reader) => listStatements(reader, input),
  }),
  route({
    method: 'get',
    path: '/statements/:id',
    summary: 'One statement with its lines, its differences and its history',
    input: z.strictObject({ id: StatementId }),
    answer: ({ id }, reader) => readStatement(reader, id),
  }),
  route({
    method: 'get',
    path: '/statements/:id/scan',
    summary: 'Where to read what the customer agreed to the statement with',
    input: z.strictObject({ id: StatementId }),
    answer: ({ id }, reader) => readStatementScan(reader, id),
  }),
];
