import { statementAuthority } from '../authority/statement.ts';
import type { Statement } from '../terms/statement.ts';
import type { Actor } from '../terms/staff.ts';

/** The statement, to whoever may see it; undefined to anybody else (DM-11). `ownerId` is who holds its customer today. */
export const inSight = (actor: Actor, statement: Statement, ownerId?: string): Statement | undefined =>
  statementAuthority['statement.read'].test(actor, { ...statement, ownerId }) ? undefined : statement;
