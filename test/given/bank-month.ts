import {
  choose,
  claimsOf,
  compare,
  matchKeys,
  MOST_IDS,
  nameClaimsOf,
  type MatchSubject,
} from '#functions/match/index.ts';
import type { BankLine, Open, Part, Payer } from '#functions/match/money/terms.ts';
import { dayAfter, type Day } from '#policy/day.ts';
import { chanceFrom, type Chance } from './chance.ts';
import { companyFrom, nameOf, type Company } from './companies.ts';
import { OTHERS, SAME } from './mistakes.ts';

/** Whose money a line is and what it was meant for. */
export interface Truth {
  readonly customerId: string;
  readonly parts: readonly Part[];
  readonly advanceFen: number;
}

export interface KnownLine {
  readonly line: BankLine;
  readonly kind: LineKind;
  /** None where a stranger paid. */
  readonly truth?: Truth;
}

export interface KnownCustomer {
  readonly customerId: string;
  readonly subject: MatchSubject;
  readonly open: readonly Open[];
  readonly announced: NonNullable<Payer['announced']>;
}

export interface BankMonth {
  readonly customers: readonly KnownCustomer[];
  readonly lines: readonly KnownLine[];
}

const FIRST: Day = '2026-11-01';
const DAYS = 30;
const CUSTOMERS = 900;
const TWINS = 120;

/** Of a hundred payments; what is left are payments of one instalment. */
const SHARES = {
  joined: 9,
  split: 3,
  'fee deducted': 1.2,
  'wrong reference': 1.2,
  stranger: 1.3,
  'too much': 0.7,
  'on account': 0.7,
  'before its contract': 0.4,
  'later one first': 1,
} as const;
export type LineKind = keyof typeof SHARES | 'one' | 'rest of a split';

const FEES = [50, 100, 200, 500, 550, 800, 1_000, 1_050, 1_500, 2_000, 2_500, 5_000];
const LABELS = ['预付款', '到货款', '验收款', '质保金'];
const SCHEMES = [[100], [100], [50, 50], [30, 70], [30, 60, 10], [30, 30, 40], [20, 50, 25, 5]];

interface Account {
  readonly company: Company;
  readonly customerId: string;
  readonly subject: MatchSubject;
  readonly open: Open[];
  readonly announced: { receiptId: string; fen: number; on: Day }[];
}

/** A total as people agree on it: round, or a price times a quantity. */
function totalFrom(chance: Chance): number {
  if (chance.happens(0.25)) return (chance.below(60) + 2) * 500_000;
  const price = chance.happens(0.5) ? (chance.below(900) + 20) * 100 : chance.below(90_000) + 500;
  return price * (chance.below(400) + 40);
}

function contractFrom(chance: Chance, number: number, totalFen: number): Open[] {
  const contractOn = dayAfter('2026-06-01', chance.below(165));
  const shares = chance.oneOf(SCHEMES);
  const whole = Math.round(totalFen / 100);
  const number_ = chance.happens(0.1) ? '' : `HT-2026-${String(number).padStart(4, '0')}`;
  let due = dayAfter(contractOn, chance.below(40));
  let rest = whole * 100;
  return shares.map((share, at) => {
    const leftFen = at === shares.length - 1 ? rest : whole * share;
    rest -= leftFen;
    const dueOn = due;
    due = dayAfter(due, 20 + chance.below(60));
    const label = shares.length === 1 ? '货款' : (LABELS[at] ?? '货款');
    return { contractId: `contract-${number}`, n: at + 1, number: number_, label, leftFen, dueOn, contractOn };
  });
}

const pool = (chance: Chance): Company[] => {
  const companies = Array.from({ length: CUSTOMERS - TWINS }, () => companyFrom(chance));
  // Alike names: the brand with another character, or the same brand and trade in another town.
  const twins = Array.from({ length: TWINS }, () => {
    const [company, other] = [chance.oneOf(companies), companyFrom(chance)];
    return chance.happens(0.5)
      ? { ...other, brand: company.brand, trade: company.trade, style: 'city prefix' as const }
      : { ...company, brand: company.brand.slice(0, -1) + other.brand.slice(-1) };
  });
  return [...companies, ...twins];
};

function accountsFrom(chance: Chance): Account[] {
  const claimed = new Set<string>();
  const companies = pool(chance).filter((company) => {
    const [claim = ''] = nameClaimsOf(nameOf(company)).map(({ value }) => value);
    return claimed.size < claimed.add(claim).size;
  });
  let number = 0;
  return companies.map((company, at) => {
    let before = totalFrom(chance);
    const contracts = Array.from({ length: chance.oneOf([1, 1, 2, 2, 3, 4]) }, () => {
      const total = chance.happens(0.06) ? before : totalFrom(chance);
      before = total;
      number += 1;
      // What was paid in earlier months is no longer open.
      const open = contractFrom(chance, number, total);
      const stillOpen = open.findIndex(({ dueOn = FIRST }) => dueOn >= FIRST || chance.happens(0.4));
      return stillOpen === -1 ? [] : open.slice(stillOpen);
    });
    const subject = { name: nameOf(company) };
    return { company, customerId: `customer-${at}`, subject, open: contracts.flat(), announced: [] };
  });
}

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

const SPELLINGS = [
  'wide and spaced',
  'traditional',
  'other form',
  'other region style',
  'short name',
  'sound-alike',
  'English beside Chinese',
];

/** The payer as a bank writes it: mostly the registered name. */
function payerFrom(chance: Chance, company: Company): string {
  const name = nameOf(company);
  const turn = chance.next();
  if (turn < 0.84) return name;
  if (turn < 0.87) return name.replace('(', '（').replace(')', '）');
  if (turn < 0.88) return `${name}${company.town.short}分公司`;
  if (turn < 0.885) return company.principal;
  return SAME[chance.oneOf(SPELLINGS)]?.(company, chance)?.name ?? name;
}

const WITHOUT = ['货款', '', '往来款', '付11月货款', '转账', '贷款', '材料款', '采购款', '付货款 20261101'];

function spelled(chance: Chance, number: string): string {
  const [letters = '', year = '', end = ''] = number.split('-');
  const text = chance.oneOf([
    number,
    number,
    number,
    `${letters}${year}${end}`,
    `${letters} ${year} ${end}`,
    `${letters.toLowerCase()}${year}-${end}`,
    `${letters}—${year}—${end}`,
    `${letters}(${year})${end}号`,
    `${year}-${end}`,
    `${year.slice(2)}-${end}`,
    `${year}年第${Number(end)}号`,
  ]);
  return chance.happens(0.15) ? wide(text) : text;
}

/** A reference that names these contracts, where all have a number and the payer troubled to write it. */
function referenceFrom(chance: Chance, open: readonly Open[], likely = 0.72): string {
  const numbers = [...new Set(open.map(({ number }) => number))];
  if (numbers.includes('') || !chance.happens(likely)) return chance.oneOf(WITHOUT);
  const said = numbers.map((number) => spelled(chance, number)).join(chance.oneOf(['、', ' ', '/', '，']));
  return chance.oneOf([said, `合同${said}货款`, `${said} 货款`, `付${said}`, `货款-${said}`]);
}

const isOpen = ({ leftFen }: Open): boolean => leftFen > 0;
const sum = (open: readonly Open[]): number => open.reduce((all, { leftFen }) => all + leftFen, 0);
const partOf = ({ contractId, n }: Open, fen: number): Part => ({ contractId, n, fen });

/** What is open of contracts made by the day, contract by contract. */
const contractsBy = ({ open }: Account, on: Day): Open[][] => {
  const made = open.filter((one) => isOpen(one) && (one.contractOn ?? on) <= on);
  return [...new Set(made.map(({ contractId }) => contractId))].map((contractId) =>
    made.filter((one) => one.contractId === contractId),
  );
};

interface Draft {
  readonly fen: number;
  readonly reference: string;
  readonly truth?: Truth;
  readonly payer: string;
}

class Month {
  readonly accounts: readonly Account[];
  readonly lines: KnownLine[] = [];
  /** Further lines of split payments, each at a later day. */
  private readonly later: { readonly on: Day; readonly draw: (on: Day) => void }[] = [];
  private readonly chance: Chance;
  private readonly count: number;

  constructor(chance: Chance, count: number) {
    this.chance = chance;
    this.count = count;
    this.accounts = accountsFrom(chance);
    while (this.lines.length < count) this.next();
  }

  private next(): void {
    const on = dayAfter(FIRST, Math.floor((this.lines.length * DAYS) / this.count));
    const at = this.later.findIndex((one) => one.on <= on);
    if (at !== -1) return this.later.splice(at, 1)[0]?.draw(on);
    const account = this.chance.oneOf(this.accounts);
    const contracts = contractsBy(account, on);
    const due = contracts.filter(([first]) => (first?.dueOn ?? on) <= dayAfter(on, 15));
    // Most pay what is due; some pay early.
    const likely = due.length > 0 && this.chance.happens(0.9) ? due : contracts;
    const [contract] = likely.length === 0 ? [] : [this.chance.oneOf(likely)];
    if (contract !== undefined) this.pay(this.kind(), on, account, contract, contracts);
  }

  private kind(): LineKind {
    let turn = this.chance.next() * 100;
    for (const [kind, share] of Object.entries(SHARES)) {
      if (turn < share) return kind as LineKind;
      turn -= share;
    }
    return 'one';
  }

  private write(kind: LineKind, on: Day, { fen, reference, payer, truth }: Draft): void {
    this.lines.push({ line: { on, fen, payer, reference }, kind, ...(truth ? { truth } : {}) });
  }

  /** One line of a customer, which reduces what is open. */
  private paid(
    kind: LineKind,
    on: Day,
    account: Account,
    parts: readonly Part[],
    reference: string,
    advanceFen = 0,
  ): void {
    const fen = parts.reduce((all, part) => all + part.fen, advanceFen);
    for (const part of parts) {
      const at = account.open.findIndex(({ contractId, n }) => contractId === part.contractId && n === part.n);
      const open = account.open[at];
      if (open !== undefined) account.open[at] = { ...open, leftFen: open.leftFen - part.fen };
    }
    if (this.chance.happens(0.1))
      account.announced.push({
        receiptId: `receipt-${this.lines.length}`,
        fen,
        on: dayAfter(on, -this.chance.below(4)),
      });
    const truth = { customerId: account.customerId, parts, advanceFen };
    this.write(kind, on, { fen, reference, payer: payerFrom(this.chance, account.company), truth });
  }

  private pay(
    kind: LineKind,
    on: Day,
    account: Account,
    contract: readonly Open[],
    contracts: readonly Open[][],
  ): void {
    const { chance } = this;
    const [first] = contract;
    if (first === undefined) return;
    const whole = partOf(first, first.leftFen);
    const reference = (open: readonly Open[] = [first], likely?: number) => referenceFrom(chance, open, likely);
    const drawings: Record<LineKind, () => void> = {
      one: () => this.paid('one', on, account, [whole], reference()),
      joined: () => {
        const [other] = contracts.filter((one) => one !== contract);
        const open =
          other !== undefined && chance.happens(0.5)
            ? [first, ...other.slice(0, 1)]
            : contract.slice(0, 2 + chance.below(3));
        if (open.length > 1)
          this.paid(
            'joined',
            on,
            account,
            open.map((one) => partOf(one, one.leftFen)),
            reference(open),
          );
      },
      split: () => this.split(on, account, first),
      'rest of a split': () => undefined,
      'fee deducted': () => {
        const fee = chance.oneOf(FEES);
        if (fee * 200 < first.leftFen) this.paid(kind, on, account, [partOf(first, first.leftFen - fee)], reference());
      },
      'wrong reference': () => {
        const others = [...contracts.filter((one) => one !== contract).flat(), ...chance.oneOf(this.accounts).open];
        // A contract that the amount fits as well would not be a wrong one for anybody who reads the line.
        const fits = (contractId: string): boolean =>
          others
            .filter((one) => one.contractId === contractId)
            .some((one, at, open) => [one.leftFen, sum(open.slice(0, at + 1))].includes(first.leftFen));
        const other = others.find((one) => !['', first.number].includes(one.number) && !fits(one.contractId));
        if (other !== undefined) this.paid(kind, on, account, [whole], referenceFrom(chance, [other], 1));
      },
      stranger: () => this.stranger(on, account, first),
      'too much': () => {
        const made = account.open.filter(isOpen);
        const parts = made.map((open) => partOf(open, open.leftFen));
        if (parts.length < 3) this.paid(kind, on, account, parts, reference(made), (chance.below(40) + 1) * 10_000);
      },
      'on account': () => {
        const fen = Math.floor((first.leftFen * (chance.below(6) + 2)) / 10 / 100_000) * 100_000;
        // Who pays just what is due of something else and says nothing has paid that.
        const isOther = contracts
          .flat()
          .some(({ leftFen, dueOn = on }) => leftFen === fen && dueOn <= dayAfter(on, 30));
        if (fen > 0 && !isOther) this.paid(kind, on, account, [partOf(first, fen)], chance.oneOf(WITHOUT));
      },
      'before its contract': () => {
        const open = account.open.find((one) => isOpen(one) && (one.contractOn ?? on) > on);
        if (open !== undefined) this.paid(kind, on, account, [partOf(open, open.leftFen)], reference([open]));
      },
      'later one first': () => {
        const open = contract[1];
        const says = chance.happens(0.6);
        // Which of two equal ones was meant nobody can know unless it is said.
        if (open !== undefined && (says || open.leftFen !== first.leftFen)) {
          const text = `${reference([open])} ${says ? open.label : ''}`;
          this.paid(kind, on, account, [partOf(open, open.leftFen)], text);
        }
      },
    };
    drawings[kind]();
  }

  private split(on: Day, account: Account, open: Open): void {
    const times = 2 + this.chance.below(2);
    const isRound = this.chance.happens(0.6);
    const share = Math.floor(open.leftFen / times);
    const each = isRound ? Math.floor(share / 100_000) * 100_000 : share;
    if (each === 0) return;
    const likely = this.chance.happens(0.75) ? 1 : 0;
    this.paid('split', on, account, [partOf(open, each)], referenceFrom(this.chance, [open], likely));
    for (let time = 1; time < times; time += 1)
      this.later.push({
        on: dayAfter(on, time * (1 + this.chance.below(5))),
        draw: (day) => {
          const left =
            account.open.find(({ contractId, n }) => contractId === open.contractId && n === open.n)?.leftFen ?? 0;
          const fen = time === times - 1 ? left : Math.min(each, left);
          if (fen > 0)
            this.paid('rest of a split', day, account, [partOf(open, fen)], referenceFrom(this.chance, [open], likely));
        },
      });
  }

  /** Somebody who is no customer, be it with a name like one's; some pay just what that one owes. */
  private stranger(on: Day, { company }: Account, open: Open): void {
    const { chance } = this;
    const alike =
      OTHERS[
        chance.oneOf(['one character differs', 'same name in another town', 'one character more', 'another number'])
      ];
    const payer = (chance.happens(0.5) ? alike?.(company, chance)?.name : undefined) ?? nameOf(companyFrom(chance));
    const claims = nameClaimsOf(payer).map(({ value }) => value);
    const isKnown = this.accounts.some(({ subject }) => claimsOf(subject).some(({ value }) => claims.includes(value)));
    if (isKnown) return;
    const fen = chance.happens(0.3) ? open.leftFen : totalFrom(chance);
    this.write('stranger', on, { fen, payer, reference: chance.oneOf(WITHOUT) });
  }
}

/** 一个月的银行流水 with the truth of every line; what is open is as it was before the first. */
export function bankMonthFrom(seed: number, count: number): BankMonth {
  const opening = accountsFrom(chanceFrom(seed)).map(({ open }) => open);
  const month = new Month(chanceFrom(seed), count);
  const customers = month.accounts.map(({ customerId, subject, announced }, at) => ({
    customerId,
    subject,
    open: opening[at] ?? [],
    announced,
  }));
  return { customers, lines: month.lines };
}

/** Customers that may be a payer, by the claims, keys and scorer of 查重. */
export function payersAmong(customers: readonly KnownCustomer[]) {
  const byKey = new Map<string, string[]>();
  const write = (key: string, id: string): void => {
    const ids = byKey.get(key) ?? [];
    if (ids.length < MOST_IDS) byKey.set(key, [...ids, id]);
  };
  const claim = (value: string): string => `claim:${value}`;
  customers.forEach(({ subject }, at) => {
    for (const { value } of nameClaimsOf(subject.name)) write(claim(value), String(at));
    for (const key of matchKeys(subject)) write(key, String(at));
  });
  return (payer: string): { readonly at: number; readonly likeness: Payer['likeness'] }[] => {
    const same = [...new Set(nameClaimsOf(payer).flatMap(({ value }) => byKey.get(claim(value)) ?? []))].map(Number);
    const near = choose(matchKeys({ name: payer }).map((key) => ({ key, ids: byKey.get(key) ?? [] })))
      .map(Number)
      .filter((at) => !same.includes(at))
      .filter((at) => compare({ name: payer }, customers[at]?.subject ?? { name: '' }).verdict !== 'different');
    return [
      ...same.map((at) => ({ at, likeness: 'same' as const })),
      ...near.map((at) => ({ at, likeness: 'alike' as const })),
    ];
  };
}
