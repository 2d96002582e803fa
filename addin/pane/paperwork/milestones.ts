import { contractClauses } from '#policy/clauses/index.ts';
import type { Day } from '#policy/day.ts';
import type { Finding } from '#policy/finding.ts';
import { parametersOn } from '#policy/parameters.ts';
import { review } from '#policy/review.ts';
import type { Contract, Milestone } from '#policy/terms/contract.ts';

/** What the policy says of one milestone before it is recorded so: that it is late, or not done yet. */
export const findingsOnMilestone = (contract: Contract, milestone: Milestone, today: Day): Finding[] =>
  review(
    { ...contract, milestones: [milestone] },
    {
      verb: 'contract.reach',
      noun: 'contract',
      id: contract.contractId,
      facts: { today },
      parameters: parametersOn(today),
    },
    contractClauses,
  );
