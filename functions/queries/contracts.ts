import * as z from 'zod';
import type { Ability } from '#policy/ability.ts';
import { abilitiesOf, anyOf, role, type Test } from '#policy/authority/authority.ts';
import { contractAuthority } from '#policy/authority/contract.ts';
import { contractClauses } from '#policy/clauses/index.ts';
import { dayOf, type Day } from '#policy/day.ts';
import { isRefused, type Finding } from '#policy/finding.ts';
import { firstIssuedOn } from '#policy/money/account.ts';
import type { ContractFacts } from '#policy/facts/contract.ts';
import { passedBy } from '#policy/money/credit-line.ts';
import { parametersOn } from '#policy/parameters.ts';
import { review } from '#policy/review.ts';
import { inSight } from '#policy/sight/contract.ts';
import { keptFrom } from '#policy/sight/customer.ts';
import { Released, type Contract } from '#policy/terms/contract.ts';
import { refuse } from '#functions/refusal.ts';
import { says } from '#functions/says.ts';
import { contractQueues, contractShelf, handledBy } from '#functions/table/contract.ts';
import { invoicedOf } from '#functions/table/invoice.ts';
import type { Entry } from '#functions/table/entries.ts';
import { getItem, queryItems } from '#functions/table/read.ts';
import { history, load } from '#functions/table/records.ts';
import { actsOf, type Act } from './acts.ts';
import { decidedOn, type Item, type Special } from './contract-grounds.ts';
import type { ContractInDossier } from './dossier.ts';
import type { Reader } from './reader.ts';
import { linkTo } from './scan.ts';
import { scanFacts } from './scan.ts';
import { baseOf, supplementsOf, type BaseOfSupplement } from './supplements.ts';

/** One contract in a list, with what the reader may do with it. */
export interface ContractLine {
  readonly record: Contract;
  readonly abilities: readonly Ability[];
  /** What the policy says before the next step: that it waits too long, say. */
  readonly findings: readonly Finding[];
}

/** A page of a list; `after` asks for the next one, and is missing on the last. */
export interface ContractPage {
  readonly items: readonly ContractLine[];
  readonly after?: string;
}

interface List {
  readonly who?: Test<unknown>;
  readonly index: 'gsi1' | 'gsi2';
  readonly partition: (staffId: string) => string;
  readonly nextStep?: Ability;
}

/** The lists there are: my own, and what waits for the review, the re-check, the signing and the files. */
export const contractLists = {
  mine: { index: 'gsi1', partition: handledBy },
  review: {
    who: role('superior'),
    index: 'gsi2',
    partition: () => contractQueues.reviewing,
    nextStep: 'contract.review',
  },
  recheck: {
    who: role('manager'),
    index: 'gsi2',
    partition: () => contractQueues.rechecking,
    nextStep: 'contract.approve',
  },
  sign: {
    who: role('assistant'),
    index: 'gsi2',
    partition: () => contractQueues.approved,
    nextStep: 'contract.sign',
  },
  file: {
    who: anyOf(role('assistant'), role('finance')),
    index: 'gsi2',
    partition: () => contractQueues.signed,
    nextStep: 'contract.file',
  },
} as const satisfies Record<string, List>;
export type ContractListName = keyof typeof contractLists;

const lineOf = ({ actor, at }: Reader, contract: Contract, verb?: Ability): ContractLine[] => {
  const record = inSight(actor, contract);
  if (!record) return [];
  const today = dayOf(at);
  const occasion = { noun: 'contract', id: contract.contractId, facts: { today }, parameters: parametersOn(today) };
  const findings = verb ? review(contract, { ...occasion, verb }, contractClauses) : [];
  return [
    {
      record,
      abilities: abilitiesOf(contractAuthority, actor, contract),
      // In a list only what flags: whether a step is open depends on facts that a list does not read.
      findings: findings.filter((finding) => !isRefused([finding])),
    },
  ];
};

/** A list's page, oldest first. It reads what it shows and no more. */
export async function listContracts(
  reader: Reader,
  { list, after, limit }: { list: ContractListName; after?: string | undefined; limit: number },
): Promise<ContractPage> {
  const { who, index, partition, nextStep }: List = contractLists[list];
  const denial = who?.(reader.actor, undefined);
  if (denial) {
    const where = { noun: 'contract' };
    return refuse({
      kind: 'forbidden',
      findings: [{ cites: 'DM-11', by: 'contract.read', level: 'refuse', where, ...denial }],
    });
  }
  const items = await queryItems(reader.table, { index, partition: partition(reader.actor.staffId), after, limit });
  const last = items.length === limit ? items.at(-1)?.[`${index}sk`] : undefined;
  return {
    items: items.flatMap(({ record }) => lineOf(reader, contractShelf.read(record), nextStep)),
    ...(typeof last === 'string' ? { after: last } : {}),
  };
}

/** One contract, whole: what it says item by item, what makes it special, and what stands in the way of the next step. */
export interface ContractDetail extends ContractLine {
  readonly history: readonly Act[];
  readonly items: readonly Item[];
  readonly specials: readonly Special[];
  /** 开票日 that its instalments are reckoned from, where they hang on the house's invoices (DM-8a). */
  readonly invoicedOn?: Day;
  /** The release by which it passes while it is decided on; once it is approved, the one that its approval stands on. */
  readonly released?: Released;
  /** What the policy would say to each step the reader may take. */
  readonly before: Readonly<Partial<Record<Ability, readonly Finding[]>>>;
  /** What a supplement belongs to. */
  readonly base?: BaseOfSupplement;
  /** Its supplements, the newest first, where it has any. */
  readonly supplements?: readonly ContractInDossier[];
}

/** What an approval kept of the release that counted. */
const Kept = z.object({ released: Released });

/** 因放行通过 (DM-8c), for whoever may see the customer's release. */
function releasedOf({ actor }: Reader, { stage, approval }: Contract, facts: ContractFacts, entries: readonly Entry[]) {
  if (!facts.customer || keptFrom(actor, facts.customer).includes('release')) return undefined;
  if (stage === 'reviewing' || stage === 'rechecking') return passedBy(facts, parametersOn(facts.today));
  const last = approval && entries.findLast(({ verb }) => verb === 'contract.approve');
  return Kept.safeParse(last?.evidence).data?.released;
}

/** One contract, whole. To whoever may not see it, it is missing. */
export async function readContract(reader: Reader, id: string): Promise<ContractDetail> {
  const { actor, table, at, files } = reader;
  const contract = (await load(table, contractShelf, id))?.record;
  const [line] = contract ? lineOf(reader, contract) : [];
  if (!contract || !line) return refuse({ kind: 'missing', says: says.missing });
  const [entries, facts, { invoiced }, scan, supplements] = await Promise.all([
    history(table, 'contract', id),
    decidedOn(table, contract, at),
    invoicedOf(table, contract),
    line.abilities.includes('contract.file') ? scanFacts(files, contract.signing?.scan) : {},
    supplementsOf(reader, contract),
  ]);
  const base = await baseOf(reader, contract, facts);
  const released = releasedOf(reader, contract, facts, entries);
  const parameters = parametersOn(facts.today);
  const occasion = {
    noun: 'contract',
    id,
    facts: { ...facts, ...scan, ...(contract.hash === undefined ? {} : { seen: contract.hash }) },
    parameters,
  };
  const invoicedOn = firstIssuedOn(invoiced);
  const steps = ['contract.approve', 'contract.file', 'contract.close'] as const;
  return {
    ...line,
    history: actsOf(entries, actor.roles.includes('manager') || actor.roles.includes('superior')),
    items: facts.items ?? [],
    specials: facts.specials ?? [],
    ...(base ? { base } : {}),
    ...(supplements.length > 0 ? { supplements } : {}),
    ...(invoicedOn === undefined ? {} : { invoicedOn }),
    ...(released ? { released } : {}),
    before: Object.fromEntries(
      steps
        .filter((verb) => line.abilities.includes(verb))
        .map((verb) => [verb, review(contract, { ...occasion, verb }, contractClauses)]),
    ),
  };
}

/** Where the scan of a signed contract is read, for a few minutes. */
export async function readScan({ actor, table, files }: Reader, id: string): Promise<{ readonly url: string }> {
  const contract = (await load(table, contractShelf, id))?.record;
  return linkTo(contract && inSight(actor, contract)?.signing?.scan, files);
}

/** What the code on a sheet says of the sheet in hand: which contract, and whether it is the approved content. */
export interface CodeAnswer {
  readonly record: Contract;
  readonly isApproved: boolean;
}

/** Whatever a person types between its parts. */
const codeShape = /([0-7][0-9A-HJKMNP-TV-Z]{25})\W*r(\d+)\W+([\w-]{8})$/iu;

/** 核对编码: reads a code typed off a paper. */
export async function readCode(reader: Reader, code: string): Promise<CodeAnswer> {
  const [, id = '', , beginning = ''] = codeShape.exec(code.normalize('NFKC').trim()) ?? [];
  const item = id === '' ? undefined : await getItem(reader.table, { pk: `contract#${id.toUpperCase()}`, sk: '#' });
  const record = item && inSight(reader.actor, contractShelf.read(item['record']));
  if (!record) return refuse({ kind: 'missing', says: says.missing });
  return { record, isApproved: record.approval?.hash.startsWith(beginning) ?? false };
}
