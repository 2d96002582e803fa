import { isBlank } from '#policy/blank.ts';
import { dayAfter, isDay } from '#policy/day.ts';
import { leftFen } from '#policy/money/account.ts';
import { advanceOf, counts } from '#policy/receipt.ts';
import { isHeld } from '#policy/standing.ts';
import { cardFields, type Customer, type CustomerCard } from '#policy/terms/customer.ts';
import type { Account, Part } from '#policy/terms/account.ts';
import type { Receipt } from '#policy/terms/receipt.ts';
import { matchReceipt } from '#functions/match/money/receipt.ts';
import type { Match, Open, Payer } from '#functions/match/money/terms.ts';
import { loadAccount } from '#functions/table/account.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { claimantsOf } from '#functions/table/named.ts';
import { receiptShelf, receiptsOf } from '#functions/table/receipt.ts';
import { loadMany } from '#functions/table/records.ts';
import { search } from '#functions/table/search.ts';
import { only } from './only.ts';
import type { Reader } from './reader.ts';
import type { Suggestion } from './receipts.ts';

/** Nothing is known of a payer but the name. */
const blankCard = Object.fromEntries(cardFields.map((field) => [field, ''])) as CustomerCard;
const nothing: Match = { verdict: 'none', choices: [] };
const aboutDays = 30;
const mostAbout = 100;

const openOf = ({ contracts }: Account): Open[] =>
  contracts.flatMap(({ contractId, number, contractOn, instalments }) =>
    instalments
      .filter((owed) => leftFen(owed) > 0)
      .map((owed) => ({
        contractId,
        number,
        n: owed.n,
        label: owed.label,
        leftFen: leftFen(owed),
        ...(owed.dueOn === undefined ? {} : { dueOn: owed.dueOn }),
        ...(contractOn === undefined ? {} : { contractOn }),
      })),
  );

/** Who bears the name written or the payer's, and whose names are like the payer's. Of money that counts, only whose it is. */
async function whoMayHavePaid({ table, actor }: Reader, receipt: Receipt) {
  const { customerId, customer, payer } = receipt;
  const named = isBlank(customer) ? payer : customer;
  const same = customerId === '' ? await claimantsOf(table, isBlank(named) ? '' : named) : [customerId];
  const isSearched = !counts(receipt) && !isBlank(payer);
  const found = isSearched
    ? await search(table, { ...blankCard, name: payer }, { holderId: actor.staffId })
    : { customers: [] };
  const known = new Set(found.customers.map((each) => each.customerId));
  const others = await loadMany(
    table,
    customerShelf,
    same.filter((id) => !known.has(id)),
  );
  return [...others, ...found.customers]
    .filter(isHeld)
    .map((each) => ({ customer: each, likeness: same.includes(each.customerId) ? 'same' : 'alike' }) as const);
}

async function payerOf(
  { table }: Reader,
  { receiptId, receivedOn }: Receipt,
  { customer, likeness }: { readonly customer: Customer; readonly likeness: Payer['likeness'] },
): Promise<Payer> {
  const { customerId, name } = customer;
  const span = { from: dayAfter(receivedOn, -aboutDays), until: dayAfter(receivedOn, aboutDays), limit: mostAbout };
  const [account, about] = await Promise.all([loadAccount(table, customerId), receiptsOf(table, customerId, span)]);
  const announced = about
    .filter((other) => other.stage === 'announced' && other.receiptId !== receiptId)
    .map(({ receiptId: id, fen = 0, receivedOn: on }) => ({ receiptId: id, fen, on }));
  return { customerId, name, likeness, open: account ? openOf(account) : [], announced };
}

const keyOf = ({ contractId, n }: Part): string => `${contractId}#${String(n)}`;

/** What a receipt pays already, and more. */
function together(was: readonly Part[], more: readonly Part[]): Part[] {
  const sums = new Map<string, Part>();
  for (const part of [...was, ...more])
    sums.set(keyOf(part), { ...part, fen: part.fen + (sums.get(keyOf(part))?.fen ?? 0) });
  return [...sums.values()];
}

async function matchOf(reader: Reader, receipt: Receipt): Promise<Match> {
  const { stage, receivedOn: on, payer, reference, parts = [] } = receipt;
  const fen = advanceOf(receipt);
  if (stage === 'reversed' || stage === 'dropped' || !isDay(on) || fen <= 0) return nothing;
  const customers = await whoMayHavePaid(reader, receipt);
  const payers = await Promise.all(customers.map((each) => payerOf(reader, receipt, each)));
  const { verdict, choices } = matchReceipt({ on, fen, payer, reference }, payers);
  return { verdict, choices: choices.map((choice) => ({ ...choice, parts: together(parts, choice.parts) })) };
}

/** 核销建议 (DM-8a), for finance: whose money each receipt is and what it pays. Of one that counts already, where its advance may go; its parts stay among them. */
export async function suggest(reader: Reader, ids: readonly string[]): Promise<Suggestion[]> {
  only('finance', reader, 'receipt.confirm', 'DM-8a');
  const receipts = await loadMany(reader.table, receiptShelf, ids);
  return Promise.all(
    receipts.map(async (receipt) => ({ receiptId: receipt.receiptId, match: await matchOf(reader, receipt) })),
  );
}
