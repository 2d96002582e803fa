import type { Ability } from '#policy/ability.ts';
import type { Finding } from '#policy/finding.ts';
import type { Statement } from '#policy/terms/statement.ts';
import type { Act } from './acts.ts';

/** One statement in a list, with what the reader may do with it and whether it is late. */
export interface StatementInList {
  readonly record: Statement;
  readonly abilities: readonly Ability[];
  readonly findings: readonly Finding[];
}

export interface StatementPage {
  readonly items: readonly StatementInList[];
  readonly after?: string;
}

/** The lists there are: what is to be agreed, by its day, and what is agreed and to be settled. */
export const statementLists = ['due', 'agreed'] as const;
export type StatementListName = (typeof statementLists)[number];

/** One statement, whole. */
export interface StatementDetail extends StatementInList {
  readonly ownerName: string;
  readonly history: readonly Act[];
}
