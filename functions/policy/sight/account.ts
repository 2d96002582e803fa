import type { Account } from '../terms/account.ts';
import type { Actor } from '../terms/staff.ts';
import { without } from '../without.ts';

/** Who sees of a customer what the card says besides its name: whoever holds it, and who answers for the department. */
const seesTheCard = ({ staffId, roles }: Actor, { ownerId }: Account): boolean =>
  staffId === ownerId || roles.includes('manager') || roles.includes('superior');

/** 客户账 as this person may see it: finance sees the money whole, and of the card nothing (DM-11). */
export const inSight = (actor: Actor, account: Account): Account =>
  seesTheCard(actor, account) ? account : without(account, 'region');
