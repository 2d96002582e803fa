import type { Ability } from '#policy/ability.ts';
import { abilitiesOf } from '#policy/authority/authority.ts';
import { goliveAuthority } from '#policy/authority/golive.ts';
import { goliveClauses } from '#policy/clauses/index.ts';
import { dayOf } from '#policy/day.ts';
import type { GoliveFacts } from '#policy/facts/golive.ts';
import type { Finding } from '#policy/finding.ts';
import { parametersOn } from '#policy/parameters.ts';
import { review } from '#policy/review.ts';
import { goliveId, isLiveOn, type Golive } from '#policy/terms/golive.ts';
import { roles, type Role } from '#policy/terms/staff.ts';
import { fileCounter } from '#functions/table/customer.ts';
import { loadGolive } from '#functions/table/golive.ts';
import { lastNumber } from '#functions/table/numbering.ts';
import { priceList, priceShelf } from '#functions/table/price.ts';
import { queryItems } from '#functions/table/read.ts';
import { listStaff } from '#functions/table/staff.ts';
import { templateList, templateShelf } from '#functions/table/template.ts';
import type { Table } from '#functions/table/client.ts';
import type { Reader } from './reader.ts';

/** 上线准备: whether the department is live, and for the manager what is there for it and what is missing. */
export interface GoliveNow {
  readonly isLive: boolean;
  readonly abilities: readonly Ability[];
  /** For the manager and superiors. */
  readonly record?: Golive;
  /** For the manager, while it is not live. */
  readonly checklist?: Checklist;
}

/** What a department needs before it goes live, counted. */
export interface Checklist {
  /** How many people who are here have each role. */
  readonly staff: Readonly<Record<Role, number>>;
  /** Up to {@link mostCounted}, which then says so many or more. */
  readonly prices: number;
  readonly templates: number;
  /** Customers filed this year. */
  readonly customers: number;
  /** What declaring it live would be answered now: what refuses is a must. */
  readonly missing: readonly Finding[];
}

/** The checklist counts no further. */
const mostCounted = 100;

const listed = (table: Table, partition: string) => queryItems(table, { index: 'gsi1', partition, limit: mostCounted });

/** What going live stands on. */
export async function goliveFacts(table: Table, at: string): Promise<Required<GoliveFacts>> {
  const today = dayOf(at);
  const [people, prices, templates, customers] = await Promise.all([
    listStaff(table),
    listed(table, priceList),
    listed(table, templateList),
    lastNumber(table, fileCounter(today.slice(0, 4))),
  ]);
  return {
    today,
    people,
    prices: prices.filter(({ record }) => priceShelf.read(record).stage === 'listed').length,
    templates: templates.filter(({ record }) => templateShelf.read(record).stage === 'reviewed').length,
    customers,
  };
}

async function checklistOf(table: Table, golive: Golive, at: string): Promise<Checklist> {
  const facts = await goliveFacts(table, at);
  const { people, prices, templates, customers, today } = facts;
  const here = people.filter(({ hasLeft }) => !hasLeft);
  const parameters = parametersOn(today);
  return {
    staff: Object.fromEntries(
      roles.map((role) => [role, here.filter((person) => person.roles.includes(role)).length]),
    ) as Record<Role, number>,
    prices,
    templates,
    customers,
    missing: review(golive, { verb: 'golive.declare', noun: 'golive', id: goliveId, facts, parameters }, goliveClauses),
  };
}

/** 上线准备 of whoever asks: everybody learns whether the department is live, and no more. */
export async function readGolive({ actor, table, at }: Reader): Promise<GoliveNow> {
  const golive = await loadGolive(table);
  const isLive = isLiveOn(golive, dayOf(at));
  const isManager = actor.roles.includes('manager');
  const abilities = abilitiesOf(goliveAuthority, actor, golive);
  return {
    isLive,
    abilities: [...abilities, ...(isManager && !isLive ? (['customer.import'] as const) : [])],
    ...(abilities.includes('golive.read') && golive.declaredOn !== '' ? { record: golive } : {}),
    ...(isManager && !isLive ? { checklist: await checklistOf(table, golive, at) } : {}),
  };
}
