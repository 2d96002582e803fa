import { dayOf, type Day } from '#policy/day.ts';
import type { Contract, ContractStage } from '#policy/terms/contract.ts';

/** One contract in a customer's dossier. */
export interface ContractInDossier {
  readonly contractId: string;
  readonly number?: string;
  readonly stage: ContractStage;
  readonly fen?: number;
  readonly on: Day;
}

/** A contract in a few words: its number and stage, its sum and its day. */
export const inDossier = ({
  contractId,
  fileNumber,
  stage,
  totalFen,
  contractOn,
  draftedAt,
  signing,
}: Contract): ContractInDossier => ({
  contractId,
  ...(fileNumber === undefined ? {} : { number: fileNumber }),
  stage,
  ...(totalFen === undefined ? {} : { fen: totalFen }),
  on: signing?.signedOn ?? contractOn ?? dayOf(draftedAt),
});
