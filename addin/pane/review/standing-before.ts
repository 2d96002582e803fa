import { contractClauses } from '#policy/clauses/index.ts';
import { isRefused, type Finding } from '#policy/finding.ts';
import { everythingTicked } from '#policy/clauses/contract/everything-ticked.ts';
import { parametersOn } from '#policy/parameters.ts';
import { review } from '#policy/review.ts';
import type { ContractDetail, Me } from '../../wire.ts';

/**
 * What stands before the approval: what the house said of everything it knows, and the clause on ticks held against the
 * ticks on the screen.
 */
export function standingBefore(
  { record, items, before }: ContractDetail,
  ticked: ReadonlySet<string>,
  { today }: Me,
): {
  readonly refusals: readonly Finding[];
  readonly flags: readonly Finding[];
  readonly unticked: Finding | undefined;
} {
  const told = (before['contract.approve'] ?? []).filter(({ by }) => by !== everythingTicked.id);
  const shown = items.map((item) => ({ ...item, isTicked: ticked.has(item.token) }));
  const [unticked] = review(
    record,
    {
      verb: 'contract.approve',
      noun: 'contract',
      id: record.contractId,
      facts: { today, items: shown },
      parameters: parametersOn(today),
    },
    contractClauses.filter(({ id }) => id === everythingTicked.id),
  );
  return {
    refusals: told.filter((finding) => isRefused([finding])),
    flags: told.filter((finding) => !isRefused([finding])),
    unticked,
  };
}
