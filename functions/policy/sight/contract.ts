import { contractAuthority } from '../authority/contract.ts';
import type { Contract } from '../terms/contract.ts';
import type { Actor } from '../terms/staff.ts';

/** The contract, to whoever may see it; undefined to anybody else (DM-11). */
export const inSight = (actor: Actor, contract: Contract): Contract | undefined =>
  contractAuthority['contract.read'].test(actor, contract) ? undefined : contract;
