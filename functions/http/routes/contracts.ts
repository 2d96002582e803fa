import * as z from 'zod';
import { keysOf } from '#policy/keys-of.ts';
import { mostScanBytes, scanTooLarge } from '#policy/scan.ts';
import { ContractId, Scan } from '#policy/terms/contract.ts';
import { contractLists, listContracts, readCode, readContract, readScan } from '#functions/queries/contracts.ts';
import { readPaper } from '#functions/queries/contract-paper.ts';
import { readTypings } from '#functions/queries/contract-typings.ts';
import { refuse } from '#functions/refusal.ts';
import { says } from '#functions/says.ts';
import { pageInput, route } from '../route.ts';

/** 合同. */
export const contractRoutes = [
  route({
    method: 'get',
    path: '/contracts',
    summary: 'A page of a list: my own, or what waits for review, re-check, signing or filing',
    input: z.strictObject({ list: z.enum(keysOf(contractLists)), ...pageInput }),
    answer: (input, reader) => listContracts(reader, { ...input, after: input.after }),
  }),
  route({
    method: 'get',
    path: '/contracts/:id',
    summary: 'One contract, item by item, with what makes it special and what stands before the next step',
    input: z.strictObject({ id: ContractId }),
    answer: ({ id }, reader) => readContract(reader, id),
  }),
  route({
    method: 'get',
    path: '/contracts/:id/paper',
    summary: 'What a contract said when it was submitted last, place by place',
    input: z.strictObject({ id: ContractId }),
    answer: ({ id }, reader) => readPaper(reader, id),
  }),
  route({
    method: 'get',
    path: '/contracts/:id/typings',
    summary: 'Who filled in what of a contract, when, and every later change',
    input: z.strictObject({ id: ContractId }),
    answer: ({ id }, reader) => readTypings(reader, id),
  }),
  route({
    method: 'get',
    path: '/contracts/:id/scan',
    summary: 'Where to read the scan of the signed contract',
    input: z.strictObject({ id: ContractId }),
    answer: ({ id }, reader) => readScan(reader, id),
  }),
  route({
    method: 'get',
    path: '/codes/:code',
    summary: 'Whether the sheet that bears this code is the approved content',
    input: z.strictObject({ code: z.string().max(120) }),
    answer: ({ code }, reader) => readCode(reader, code),
  }),
  route({
    method: 'post',
    path: '/scans',
    summary: 'Where to PUT a scan of a signed contract, and with which headers; it is kept under its hash',
    input: Scan.omit({ name: true }),
    answer: async ({ sha256, size, type }, { files }) => {
      if (size > mostScanBytes) return refuse({ kind: 'tooLarge', says: scanTooLarge });
      if (!files) return refuse({ kind: 'busy', says: says.noFiles });
      return files.ticket({ sha256, size, type });
    },
  }),
];
