import type { Ability } from '#policy/ability.ts';
import { abilitiesOf, anyOf, role } from '#policy/authority/authority.ts';
import { statementAuthority } from '#policy/authority/statement.ts';
import { statementClauses } from '#policy/clauses/index.ts';
import { dayOf } from '#policy/day.ts';
import { isRefused, type Finding } from '#policy/finding.ts';
import { parametersOn } from '#policy/parameters.ts';
import { review } from '#policy/review.ts';
import { inSight } from '#policy/sight/statement.ts';
import type { Statement } from '#policy/terms/statement.ts';
import { refuse } from '#functions/refusal.ts';
import { says } from '#functions/says.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { queryItems } from '#functions/table/read.ts';
import { history, load } from '#functions/table/records.ts';
import { getStaff } from '#functions/table/staff.ts';
import { statementsAgreed, statementsDue, statementShelf } from '#functions/table/statement.ts';
import { actsOf, type Act } from './acts.ts';
import type { Reader } from './reader.ts';
import { linkTo } from './scan.ts';

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

const partitions: Readonly<Record<StatementListName, string>> = { due: statementsDue, agreed: statementsAgreed };
const overseers = anyOf(role('finance'), role('manager'));

/** Two years of one customer's. */
const mostOfCustomer = 24;

const lineOf = ({ actor, at }: Reader, statement: Statement, ownerId?: string): StatementInList[] => {
  const record = inSight(actor, statement, ownerId);
  if (!record) return [];
  const today = dayOf(at);
  const occasion = {
    verb: 'statement.agree',
    noun: 'statement',
    id: statement.statementId,
    facts: { today },
    parameters: parametersOn(today),
  } as const;
  const isOpen = statement.stage !== 'agreed' && statement.stage !== 'settled';
  const findings = isOpen ? review(statement, occasion, statementClauses) : [];
  return [
    {
      record,
      abilities: abilitiesOf(statementAuthority, actor, { ...statement, ownerId }),
      // In a list only what flags: that it is late, say.
      findings: findings.filter((finding) => !isRefused([finding])),
    },
  ];
};

/** A list's page, what is to be agreed first at the top: all customers', so for finance and the manager only. */
export async function listStatements(
  reader: Reader,
  { list, ...page }: { readonly list: StatementListName; readonly after?: string | undefined; readonly limit: number },
): Promise<StatementPage> {
  const denial = overseers(reader.actor, undefined);
  if (denial) {
    const where = { noun: 'statement' };
    return refuse({
      kind: 'forbidden',
      findings: [{ cites: 'DM-11', by: 'statement.read', level: 'refuse', where, ...denial }],
    });
  }
  const items = await queryItems(reader.table, { index: 'gsi2', partition: partitions[list], ...page });
  const last = items.length === page.limit ? items.at(-1)?.['gsi2sk'] : undefined;
  return {
    items: items.flatMap(({ record }) => lineOf(reader, statementShelf.read(record))),
    ...(typeof last === 'string' ? { after: last } : {}),
  };
}

/** The last statements of a customer that `ownerId` holds, as the reader may see them, the newest month first. */
export async function statementsOf(reader: Reader, customerId: string, ownerId?: string): Promise<StatementInList[]> {
  const items = await queryItems(reader.table, {
    index: 'gsi3',
    partition: `customer#${customerId}`,
    prefix: 'statement#',
    isBackwards: true,
    limit: mostOfCustomer,
  });
  return items.flatMap(({ record }) => lineOf(reader, statementShelf.read(record), ownerId));
}

/** A statement as the reader may see it, and who holds its customer. To whoever may not see it, it is missing. */
async function seen(reader: Reader, id: string): Promise<{ line: StatementInList; ownerId: string | undefined }> {
  const { table } = reader;
  const statement = (await load(table, statementShelf, id))?.record;
  const ownerId = statement && (await load(table, customerShelf, statement.customerId))?.record.ownerId;
  const [line] = statement ? lineOf(reader, statement, ownerId) : [];
  return line ? { line, ownerId } : refuse({ kind: 'missing', says: says.missing });
}

/** The scan of what the customer agreed with: an address that holds a few minutes. */
export async function readStatementScan(reader: Reader, id: string): Promise<{ readonly url: string }> {
  const { line } = await seen(reader, id);
  return linkTo(line.record.agreement?.scan, reader.files);
}

/** One statement, whole. */
export async function readStatement(reader: Reader, id: string): Promise<StatementDetail> {
  const { actor, table } = reader;
  const { line, ownerId } = await seen(reader, id);
  const [entries, owner] = await Promise.all([
    history(table, 'statement', id),
    ownerId === undefined ? undefined : getStaff(table, ownerId),
  ]);
  return {
    ...line,
    ownerName: owner?.name ?? '',
    history: actsOf(entries, actor.roles.includes('manager') || actor.roles.includes('finance')),
  };
}
