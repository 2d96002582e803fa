import { hashOf } from '#functions/hash.ts';
import { choose, claimsOf, claimWords, compare, matchKeys, reasonWords, type Claim } from '#functions/match/index.ts';
import type { Candidate, Search } from '#policy/facts/customer.ts';
import { cardFields, isLive, type Customer, type CustomerCard } from '#policy/terms/customer.ts';
import type { Table } from './client.ts';
import { claimKey, customerShelf, matchKey } from './customer.ts';
import { getItems } from './read.ts';
import { loadMany } from './records.ts';

/** Whose search it is: the record itself is never found, and what the person holds is marked as their own. */
export interface Searcher {
  readonly customerId?: string;
  readonly holderId: string;
}

/** A search with the customers found, for those who may see them. */
export interface Found extends Search {
  readonly customers: readonly Customer[];
}

/** The most records one search reads. */
const mostRead = 4;

/** 查重 (CF-2.1b): everybody on file who may be this company. Reads a constant number of items, however long the file. */
export async function search(
  table: Table,
  card: CustomerCard,
  { customerId, holderId }: Searcher,
  options = { isConsistent: false },
): Promise<Found> {
  const claims = claimsOf(card).map((claim) => ({ ...claim, ...claimKey(claim) }));
  const keys = matchKeys(card).map((key) => ({ key, ...matchKey(key) }));
  const items = await getItems(table, [...claims, ...keys], options);
  const at = new Map(items.map((item) => [item['pk'], item]));
  const claimed = new Map(claims.map(({ pk, kind }) => [at.get(pk)?.['customerId'] as string | undefined, kind]));
  const hits = keys.map(({ key, pk }) => ({ key, ids: [...((at.get(pk)?.['ids'] ?? []) as Iterable<string>)] }));
  const holders = [...claimed.keys()].filter((id) => id !== undefined);
  const ids = [...new Set([...holders, ...choose(hits)])].filter((id) => id !== customerId).slice(0, mostRead);
  const customers = (ids.length > 0 ? await loadMany(table, customerShelf, ids, options) : []).filter(isLive);
  const found = customers
    .map((customer) => ({ customer, candidate: judge(card, customer, claimed.get(customer.customerId), holderId) }))
    .filter(({ candidate }) => candidate !== undefined)
    .sort((a, b) => (b.candidate?.score ?? 0) - (a.candidate?.score ?? 0));
  const candidates = found.flatMap(({ candidate }) => candidate ?? []);
  return {
    candidates,
    customers: found.map(({ customer }) => customer),
    evidence: hashOf([
      cardFields.map((field) => card[field]),
      found.map(({ customer, candidate }) => [customer.customerId, customer.revision, candidate?.likeness]),
    ]),
  };
}

/** One customer on file held against the card. Who holds a claim is the same company whatever the score. */
function judge(
  card: CustomerCard,
  customer: Customer,
  claim: Claim['kind'] | undefined,
  holderId: string,
): Candidate | undefined {
  const { verdict, score, reasons } = compare(card, customer);
  if (claim === undefined && verdict === 'different') return undefined;
  const { customerId, stage, reportedAt, ownerId, reporterId } = customer;
  const holder = ownerId ?? reporterId;
  return {
    customerId,
    likeness: claim === undefined && verdict === 'suspected' ? 'suspected' : 'same',
    score,
    reasons: [...(claim === undefined ? [] : [claimWords[claim]]), ...reasons.map(reasonWords)],
    stage,
    reportedAt,
    isOwn: holder === holderId,
    holder,
  };
}
