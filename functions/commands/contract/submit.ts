import * as z from 'zod';
import type { ContractFacts } from '#policy/facts/contract.ts';
import { CellMap } from '#policy/form/cell-map.ts';
import { changesOf } from '#policy/form/changes.ts';
import { contractDay, totalFen } from '#policy/form/figures.ts';
import { readForm } from '#policy/form/reading.ts';
import { paidOf, withoutContract } from '#policy/money/account.ts';
import { isCovered, triggersOf } from '#policy/special.ts';
import { ContractId } from '#policy/terms/contract.ts';
import { without } from '#policy/without.ts';
import { groundsOf, measured, submitted } from '#functions/queries/contract-grounds.ts';
import { refuse } from '#functions/refusal.ts';
import { says } from '#functions/says.ts';
import { invoicedUnchanged, loadInvoiced } from '#functions/table/invoice.ts';
import { contentHash, putPaper } from '#functions/table/paper.ts';
import { loadStanding } from '#functions/table/standing.ts';
import { accounting } from './following.ts';
import { onContract } from './on-contract.ts';

const mostChanges = 50;

/** An approval that no longer fits: which places changed, from what to what, by whom. */
const voided = ({ approved, reading }: ContractFacts, act: { readonly byId: string; readonly at: string }) =>
  approved && reading ? { voided: { ...act, changes: changesOf(approved, reading).slice(0, mostChanges) } } : {};

/** Total and day as the content says them, where it does. */
const summary = ({ reading }: ContractFacts) => {
  const [total, on] = reading ? [totalFen(reading), contractDay(reading)] : [];
  return { ...(total === undefined ? {} : { totalFen: total }), ...(on === undefined ? {} : { contractOn: on }) };
};

/**
 * 提交 (CT-3b): the server reads the sheet itself, against the version the contract was drawn from, and measures what
 * makes it special. An approved contract sent with the same content stays approved; with another, its approval is void.
 */
export const submitContract = onContract('contract.submit', {
  input: z.strictObject({ contractId: ContractId, form: CellMap, isConfirmed: z.boolean() }),
  facts: async (table, was, { at }, { form: sheet, isConfirmed }) => {
    const grounds = await groundsOf(table, was, at);
    if (!grounds.form) return refuse({ kind: 'missing', says: says.missing });
    const reading = readForm(grounds.form, sheet);
    const [facts, approved, standing, invoiced] = await Promise.all([
      measured(table, was, grounds, reading),
      was.approval ? submitted(table, was, grounds.form) : undefined,
      grounds.customer && loadStanding(table, grounds.customer),
      was.approval ? loadInvoiced(table, was.contractId) : undefined,
    ]);
    const hash = contentHash(was.templateHash, reading);
    return {
      ...grounds,
      ...facts,
      isConfirmed,
      hash,
      ...(approved ? { approved, paidFen: paidOf(grounds.account, was) } : {}),
      ...(invoiced ? { invoicedFen: invoiced.fen, invoiced } : {}),
      ...(standing ? { standing } : {}),
    };
  },
  decide: (was, _, { actor, at, facts }) => {
    if (was.stage === 'approved' && was.hash === facts.hash) return was;
    const triggers = triggersOf(facts.specials);
    return {
      ...without(was, 'approval', 'returned', 'voided', 'totalFen', 'contractOn', 'instalments', 'number'),
      stage: isCovered(triggers, was.review, facts.today) ? 'rechecking' : 'reviewing',
      ...(facts.hash === undefined ? {} : { hash: facts.hash }),
      submittedAt: at,
      ...summary(facts),
      triggers,
      ...voided(facts, { byId: actor.staffId, at }),
    };
  },
  besides: ({ contractId, stage }, _, facts) => {
    const { hash, reading, account, invoiced } = facts;
    if (hash === undefined || !reading || stage === 'approved') return [];
    const owed = account ? accounting(account, withoutContract(account, contractId), facts) : [];
    // An invoice that is asked for at this moment stands on the approval that would be void.
    const standing = invoiced ? [invoicedUnchanged(contractId, invoiced)] : [];
    return [putPaper(contractId, hash, reading), ...owed, ...standing];
  },
});
