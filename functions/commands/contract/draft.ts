import * as z from 'zod';
import { ContractId } from '#policy/terms/contract.ts';
import { CustomerId } from '#policy/terms/customer.ts';
import { TemplateId } from '#policy/terms/template.ts';
import { groundsOf } from '#functions/queries/contract-grounds.ts';
import { refuse } from '#functions/refusal.ts';
import { says } from '#functions/says.ts';
import { templateInForce } from '#functions/table/template.ts';
import { onContract } from './on-contract.ts';

/** 新建合同 (CT-1, CT-3a): for a filed customer of one's own, on the version of a template that is in force, which it keeps. */
export const draftContract = onContract('contract.draft', {
  input: z.strictObject({
    contractId: ContractId,
    customerId: CustomerId,
    templateId: TemplateId,
    baseId: ContractId.optional(),
  }),
  begin: ({ contractId, customerId, templateId, baseId }, { staffId }, at) => ({
    contractId,
    revision: 1,
    stage: 'drafted',
    ...(baseId === undefined ? {} : { baseId }),
    customerId,
    customerName: '',
    handlerId: staffId,
    draftedAt: at,
    templateId,
    templateHash: '',
  }),
  facts: async (table, draft, { at }, { baseId }) => {
    const grounds = await groundsOf(table, draft, at);
    const { customer, template, base } = grounds;
    if (!customer || !template || (baseId !== undefined && !base))
      return refuse({ kind: 'missing', says: says.missing });
    const inForce = await templateInForce(table, template);
    return { ...grounds, ...(inForce ? { templateInForce: inForce } : {}) };
  },
  decide: (draft, _, { facts: { customer, template } }) => ({
    ...draft,
    customerName: customer?.name ?? '',
    templateHash: template?.hash ?? '',
  }),
});
