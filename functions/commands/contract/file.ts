import * as z from 'zod';
import { ContractId } from '#policy/terms/contract.ts';
import { decidedOn } from '#functions/queries/contract-grounds.ts';
import { scanFacts } from '#functions/queries/scan.ts';
import { contractCounter, contractNumber } from '#functions/table/contract.ts';
import { nextNumber } from '#functions/table/numbering.ts';
import { onContract } from './on-contract.ts';

/** 归档 (CT-4b): the assistant files the signed contract. The number counts up within the year, without gaps. */
export const fileContract = onContract('contract.file', {
  input: z.strictObject({ contractId: ContractId }),
  facts: async (table, was, { at, files }) => {
    const facts = await decidedOn(table, was, at);
    const year = facts.today.slice(0, 4);
    const nextFileNumber = contractNumber(year, await nextNumber(table, contractCounter(year)));
    return { ...facts, nextFileNumber, ...(await scanFacts(files, was.signing?.scan)) };
  },
  decide: (was, _, { facts: { nextFileNumber } }) => ({
    ...was,
    stage: 'filed',
    ...(nextFileNumber === undefined ? {} : { fileNumber: nextFileNumber }),
  }),
});
