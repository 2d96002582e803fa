import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import { ContractId } from '#policy/terms/contract.ts';
import { scanFacts } from '#functions/queries/scan.ts';
import { contractCounter, contractNumber } from '#functions/table/contract.ts';
import { nextNumber } from '#functions/table/numbering.ts';
import { onContract } from './on-contract.ts';

/** 归档 (CT-4b): the assistant files the signed contract. The number counts up within the year, without gaps. */
export const fileContract = onContract('contract.file', {
  input: z.strictObject({ contractId: ContractId }),
  facts: async (table, was, { at, files }) => {
    const today = dayOf(at);
    const year = today.slice(0, 4);
    const nextFileNumber = contractNumber(year, await nextNumber(table, contractCounter(year)));
    return { today, nextFileNumber, ...(await scanFacts(files, was.signing?.scan)) };
  },
  decide: (was, _, { facts: { nextFileNumber } }) => ({
    ...was,
    stage: 'filed',
    ...(nextFileNumber === undefined ? {} : { fileNumber: nextFileNumber }),
  }),
});
