import type { ContractFacts } from '#policy/facts/contract.ts';
import { effectOf, type Effect } from '#policy/form/effect.ts';
import { inSight } from '#policy/sight/contract.ts';
import type { Contract } from '#policy/terms/contract.ts';
import { contractsAfter } from '#functions/table/contract.ts';
import { asForm, getForm } from '#functions/table/form.ts';
import { submitted } from './contract-grounds.ts';
import { inDossier, type ContractInDossier } from './dossier.ts';
import type { Reader } from './reader.ts';

/** 主合同: the contract that a supplement belongs to, and what the supplement makes of it (CT-2a). */
export interface BaseOfSupplement extends ContractInDossier {
  /** Missing until the supplement was submitted. */
  readonly effects?: readonly Effect[];
}

/** The base of a supplement, to whoever may see it. */
export async function baseOf(
  { actor, table }: Reader,
  supplement: Contract,
  { base, form, reading }: ContractFacts,
): Promise<BaseOfSupplement | undefined> {
  if (!base || !inSight(actor, base)) return undefined;
  if (!form || !reading) return inDossier(base);
  const found = await getForm(table, base.templateHash);
  const baseForm = found && asForm(found);
  const was = baseForm && (await submitted(table, base, baseForm));
  if (!was) return inDossier(base);
  const effects = effectOf(
    { templateHash: base.templateHash, form: baseForm, reading: was },
    { templateHash: supplement.templateHash, form, reading },
  );
  return { ...inDossier(base), effects };
}

/** No supplement is looked for beyond so many contracts of its customer. */
const mostLookedThrough = 50;

/** 补充协议 to a contract, those that the reader may see, the newest first. */
export async function supplementsOf({ actor, table }: Reader, base: Contract): Promise<ContractInDossier[]> {
  const later = await contractsAfter(table, base, mostLookedThrough);
  return later
    .filter((contract) => contract.baseId === base.contractId && inSight(actor, contract) !== undefined)
    .map(inDossier);
}
