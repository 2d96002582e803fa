import type { Ability } from '#policy/ability.ts';
import { abilitiesOf } from '#policy/authority/authority.ts';
import { statementAuthority } from '#policy/authority/statement.ts';
import { inSight } from '#policy/sight/statement.ts';
import type { Finding } from '#policy/finding.ts';
import type { Statement } from '#policy/terms/statement.ts';
import { queryItems } from '#functions/table/read.ts';
import { statementShelf } from '#functions/table/statement.ts';
import type { Act } from './acts.ts';
import type { Reader } from './reader.ts';

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

/** Two years of a customer's statements. */
const mostOfOne = 24;

/** The last statements of a customer that `ownerId` holds, the newest first, as the reader may see them. */
export async function statementsOf(
  { actor, table }: Reader,
  customerId: string,
  ownerId?: string,
): Promise<StatementInList[]> {
  const items = await queryItems(table, {
    index: 'gsi3',
    partition: `customer#${customerId}`,
    prefix: 'statement#',
    isBackwards: true,
    limit: mostOfOne,
  });
  return items.flatMap((item) => {
    const statement = statementShelf.read(item['record']);
    const record = inSight(actor, statement, ownerId);
    const abilities = abilitiesOf(statementAuthority, actor, { ...statement, ownerId });
    return record ? [{ record, abilities, findings: [] }] : [];
  });
}
