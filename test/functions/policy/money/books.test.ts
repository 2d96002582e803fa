import fc from 'fast-check';
import {
  accountOf,
  isBalanced,
  leftFen,
  owedFen,
  receivedWith,
  reversedWith,
  withContract,
  withoutContract,
} from '#policy/money/account.ts';
import { parametersOn } from '#policy/parameters.ts';
import { standingOf } from '#policy/standing.ts';
import type { Account, Part } from '#policy/terms/account.ts';
import type { Contract } from '#policy/terms/contract.ts';
import { instalmentsOf } from '#given/account.ts';
import { aContract } from '#given/contract.ts';
import { aCustomer } from '#given/customer.ts';

const holidays = parametersOn('2026-03-02');
const empty = accountOf(standingOf({ ...aCustomer({ stage: 'filed' }), ownerId: 'staff-chen' }));

/** What was ever done: contracts approved and void again, receipts confirmed, matched otherwise and reversed. */
interface Books {
  readonly account: Account;
  readonly contracts: readonly (Contract & { readonly isVoid: boolean })[];
  readonly receipts: readonly { readonly fen: number; readonly parts: readonly Part[]; readonly isReversed: boolean }[];
}

type Act =
  | { readonly kind: 'approve'; readonly sums: readonly number[] }
  | { readonly kind: 'void'; readonly which: number }
  | { readonly kind: 'receive'; readonly fen: number; readonly shares: readonly number[] }
  | { readonly kind: 'match'; readonly which: number; readonly shares: readonly number[] }
  | { readonly kind: 'reverse'; readonly which: number };

const which = fc.nat(20);
const shares = fc.oneof(fc.constant([10]), fc.array(fc.constantFrom(0, 1, 3, 7, 10), { minLength: 1, maxLength: 12 }));
const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('approve' as const),
      sums: fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 5 }),
    }),
    fc.record({ kind: fc.constant('void' as const), which }),
    fc.record({ kind: fc.constant('receive' as const), fen: fc.integer({ min: 1, max: 5_000 }), shares }),
    fc.record({ kind: fc.constant('receive' as const), fen: fc.integer({ min: 1, max: 5_000 }), shares }),
    fc.record({ kind: fc.constant('match' as const), which, shares }),
    fc.record({ kind: fc.constant('reverse' as const), which }),
  ),
  { maxLength: 30 },
);

const pick = <Thing>(things: readonly Thing[], place: number): Thing | undefined =>
  things.length === 0 ? undefined : things[place % things.length];

/** Lays so much money on what is left, each instalment getting so many tenths of what is left of it. */
function laid(account: Account, fen: number, tenths: readonly number[]): Part[] {
  let rest = fen;
  return account.contracts
    .flatMap(({ contractId, instalments }) => instalments.map((owed) => ({ contractId, owed })))
    .flatMap(({ contractId, owed }, i) => {
      const part = Math.min(rest, Math.floor((leftFen(owed) * (tenths[i % tenths.length] ?? 0)) / 10));
      rest -= part;
      return part > 0 ? [{ contractId, n: owed.n, fen: part }] : [];
    });
}

const matchedTo = ({ receipts }: Books, id: string, n?: number): number =>
  receipts
    .filter(({ isReversed }) => !isReversed)
    .flatMap(({ parts }) => parts)
    .filter((part) => part.contractId === id && (n === undefined || part.n === n))
    .reduce((sum, { fen }) => sum + fen, 0);

const change = <Thing>(things: readonly Thing[], was: Thing, next: Thing): Thing[] =>
  things.map((thing) => (thing === was ? next : thing));

function done(books: Books, act: Act): Books {
  const { account, contracts, receipts } = books;
  if (act.kind === 'approve') {
    const contractId = `01JQZ8K5T000000000000000${String(contracts.length).padStart(2, '0')}`;
    const contract = aContract({ contractId, stage: 'approved', instalments: instalmentsOf(act.sums) });
    return {
      ...books,
      account: withContract(account, contract, true, holidays),
      contracts: [...contracts, { ...contract, isVoid: false }],
    };
  }
  if (act.kind === 'void') {
    const contract = pick(contracts, act.which);
    if (!contract || contract.isVoid || matchedTo(books, contract.contractId) > 0) return books;
    return {
      ...books,
      account: withoutContract(account, contract.contractId),
      contracts: change(contracts, contract, { ...contract, isVoid: true }),
    };
  }
  if (act.kind === 'receive') {
    const parts = laid(account, act.fen, act.shares);
    return {
      ...books,
      account: receivedWith(account, act.fen, parts),
      receipts: [...receipts, { fen: act.fen, parts, isReversed: false }],
    };
  }
  const receipt = pick(receipts, act.which);
  if (!receipt || receipt.isReversed) return books;
  const without = reversedWith(account, receipt.fen, receipt.parts, contracts, holidays);
  if (act.kind === 'reverse')
    return { ...books, account: without, receipts: change(receipts, receipt, { ...receipt, isReversed: true }) };
  const parts = laid(without, receipt.fen, act.shares);
  return {
    ...books,
    account: receivedWith(without, receipt.fen, parts),
    receipts: change(receipts, receipt, { ...receipt, parts }),
  };
}

/** The account made anew from what stands in the end, in another order than it came about. */
function replayed({ contracts, receipts }: Books): Account {
  const live = contracts.filter(({ isVoid }) => !isVoid).toReversed();
  const owed = live.reduce<Account>((account, contract) => withContract(account, contract, true, holidays), empty);
  return receipts
    .filter(({ isReversed }) => !isReversed)
    .toReversed()
    .reduce((account, { fen, parts }) => receivedWith(account, fen, parts), owed);
}

test('whatever happens, what is left is what was due less what is matched, and the account adds up (DM-8a)', () => {
  let everSettled = 0;
  fc.assert(
    fc.property(acts, (sequence) => {
      let books: Books = { account: empty, contracts: [], receipts: [] };
      for (const act of sequence) {
        books = done(books, act);
        const { account, contracts, receipts } = books;
        const live = contracts.filter(({ isVoid }) => !isVoid);
        const due = live.flatMap(({ instalments = [] }) => instalments).reduce((sum, { fen }) => sum + fen, 0);
        const matched = live.reduce((sum, { contractId }) => sum + matchedTo(books, contractId), 0);
        const received = receipts.filter(({ isReversed }) => !isReversed).reduce((sum, { fen }) => sum + fen, 0);
        expect(isBalanced(account)).toBe(true);
        expect(owedFen(account)).toBe(due - matched);
        expect([account.receivedFen, account.advanceFen]).toEqual([received, received - matched]);
        for (const { contractId, instalments } of account.contracts)
          for (const { n, paidFen } of instalments) expect(paidFen).toBe(matchedTo(books, contractId, n));
        if (account.settledFen > 0) everSettled += 1;
        expect(replayed(books)).toEqual(account);
      }
    }),
    { numRuns: 200, seed: 20261127 },
  );
  expect(everSettled).toBeGreaterThan(25);
});
