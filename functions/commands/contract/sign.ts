import * as z from 'zod';
import { dayAfter, isDay } from '#policy/day.ts';
import { days } from '#policy/form/figures.ts';
import type { Reading } from '#policy/form/reading.ts';
import { parametersOn } from '#policy/parameters.ts';
import { signedWith } from '#policy/trade.ts';
import { ContractId, Signing, type Milestone } from '#policy/terms/contract.ts';
import { without } from '#policy/without.ts';
import { groundsOf, submitted } from '#functions/queries/contract-grounds.ts';
import { scanFacts } from '#functions/queries/scan.ts';
import { invoicedOf } from '#functions/table/invoice.ts';
import { dated, following, standingAt } from './following.ts';
import { onContract } from './on-contract.ts';

const named: readonly (readonly [Milestone['kind'], RegExp])[] = [
  ['delivery', /交货|发货|到货|deliver/iu],
  ['acceptance', /验收|完工|完成|accept/iu],
  ['invoice', /开票|发票|invoice/iu],
  ['payment', /付款|回款|结清|pay/iu],
];

/** 履行节点 (DM-13): the days that the contract names; the others count from its signing. Signed on no day, it has none. */
function milestonesOf(reading: Reading | undefined, signedOn: string, standardTermDays: number): Milestone[] {
  if (!isDay(signedOn)) return [];
  const dates = reading ? days(reading, 'date') : [];
  const usual = dayAfter(signedOn, standardTermDays);
  return named.map(([kind, words]) => ({
    kind,
    dueOn: dates.find(({ label, value }) => words.test(label) && value !== undefined)?.value ?? usual,
  }));
}

const hanging = following((standing, { signing, ...contract }) =>
  signing && isDay(signing.signedOn) ? signedWith(standing, contract, signing) : standing,
);

/** 登记签署 (CT-3d): who signed and sealed, when, and the scan of it. Its milestones begin to run. */
export const signContract = onContract('contract.sign', {
  input: z.strictObject({ contractId: ContractId, ...Signing.shape }),
  facts: async (table, was, { at, files }, { scan }) => {
    const grounds = await groundsOf(table, was, at);
    const [reading, standing, invoiced, scanned] = await Promise.all([
      grounds.form && submitted(table, was, grounds.form),
      standingAt(table, was, grounds.customer),
      invoicedOf(table, was),
      scanFacts(files, scan),
    ]);
    return { ...grounds, ...(reading ? { reading } : {}), ...standing, ...invoiced, ...scanned };
  },
  decide: (was, input, { facts: { reading, today } }) => ({
    ...was,
    stage: 'signed',
    signing: without(input, 'contractId'),
    milestones: milestonesOf(reading, input.signedOn, parametersOn(today).standardTermDays),
  }),
  besides: (contract, input, facts) => [...hanging(contract, input, facts), ...dated(contract, facts)],
});
