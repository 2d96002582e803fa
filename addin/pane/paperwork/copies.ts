import { canonical } from '#policy/canonical.ts';
import { contractClauses } from '#policy/clauses/index.ts';
import type { Day } from '#policy/day.ts';
import type { Finding } from '#policy/finding.ts';
import { parametersOn } from '#policy/parameters.ts';
import { review } from '#policy/review.ts';
import type { Contract, Copies } from '#policy/terms/contract.ts';

/** One holder as it is typed. */
export interface HolderDraft {
  readonly holder: string;
  readonly count: string;
  readonly handedOn: string;
  readonly receiver: string;
}

/** The register of originals as it is typed: numbers are texts until they are read. */
export interface CopiesDraft {
  readonly originals: string;
  readonly reason: string;
  readonly holders: readonly HolderDraft[];
  readonly keptAt: string;
  /** The register that was there when the typing began. */
  readonly over?: string;
}

export const newHolder: HolderDraft = { holder: '', count: '1', handedOn: '', receiver: '' };

/** As it is registered, or as it usually is: one for the customer and one for finance (CT-4a). */
export function copiesDraftOf({ copies }: Contract, usual: readonly string[]): CopiesDraft {
  if (!copies)
    return {
      originals: String(usual.length),
      reason: '',
      holders: usual.map((holder) => ({ ...newHolder, holder })),
      keptAt: '',
    };
  const { originals, holders, reason, keptAt } = copies;
  return {
    originals: String(originals),
    reason,
    holders: holders.map(({ count, ...rest }) => ({ ...rest, count: String(count) })),
    keptAt,
  };
}

/** The register as one text, to tell whether it changed. */
export const registerOf = ({ copies }: Contract): string => canonical(copies ?? {});

const most = 99;

/** A number of originals, 1 to 99; undefined where the text says none. */
export function countIn(text: string): number | undefined {
  const count = /^\d{1,2}$/u.test(text.trim()) ? Number(text) : 0;
  return count >= 1 && count <= most ? count : undefined;
}

/** The register for the wire; undefined while a number or a holder is missing. */
export function copiesIn({ originals, reason, holders, keptAt }: CopiesDraft): Copies | undefined {
  const number = countIn(originals);
  const read = holders.flatMap(({ holder, count, ...rest }) => {
    const each = countIn(count);
    return each === undefined || holder.trim() === '' ? [] : [{ ...rest, holder: holder.trim(), count: each }];
  });
  return number === undefined || read.length < holders.length
    ? undefined
    : { originals: number, reason: reason.trim(), holders: read, keptAt: keptAt.trim() };
}

/** How many originals have a holder so far. */
export const heldIn = ({ holders }: CopiesDraft): number =>
  holders.reduce((sum, { count }) => sum + (countIn(count) ?? 0), 0);

/** What the policy says of the register before it is sent. */
export const findingsOnCopies = (copies: Copies, contract: Contract, today: Day): Finding[] =>
  review(
    { ...contract, copies },
    {
      verb: 'contract.copy',
      noun: 'contract',
      id: contract.contractId,
      facts: { today },
      parameters: parametersOn(today),
    },
    contractClauses,
  );
