import { ulid } from 'ulid';
import type { ContractStage } from '#policy/terms/contract.ts';
import type { ContractLine } from '../../wire.ts';

/** What was chosen for a contract that is not drafted yet. */
export interface NewDraft {
  /** Made once: drafting it again, after a lost answer, is then harmless. */
  readonly contractId: string;
  readonly customerId?: string | undefined;
  readonly templateId?: string | undefined;
  /** The base contract of a supplement (CT-2a); of the same customer only. */
  readonly baseId?: string | undefined;
}

export const freshDraft = (): NewDraft => ({ contractId: ulid() });

const inForce: readonly ContractStage[] = ['approved', 'signed', 'filed'];

/** The contracts that a supplement with this customer may belong to. */
export const basesFor = (customerId: string | undefined, lines: readonly ContractLine[]): readonly ContractLine[] =>
  lines.filter(({ record }) => record.customerId === customerId && inForce.includes(record.stage));
