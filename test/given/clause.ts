import type { Clause } from '#policy/clause.ts';
import type { Day } from '#policy/day.ts';
import type { CustomerFacts, Candidate } from '#policy/facts/customer.ts';
import { parametersOn, type Parameters } from '#policy/parameters.ts';
import { fill } from '#policy/words.ts';
import { anActivity } from './activity.ts';
import { aConsent } from './consent.ts';
import { aDelegation } from './delegation.ts';
import { aContract, aPrice, aTemplate } from './contract.ts';
import { aCustomer } from './customer.ts';
import { aGolive, aRowTwice } from './golive.ts';
import { anInvoice } from './invoice.ts';
import { aSignoff } from './signoff.ts';
import { aStatement } from './statement.ts';
import { aReceipt } from './receipt.ts';
import { aColleague, aRegion } from './staff.ts';

/** One row of a clause's table: what is not as usual in the record and in what is known. */
interface Abiding<Subject, Facts> {
  readonly given: Partial<Subject>;
  readonly facts?: Partial<Facts>;
  readonly parameters?: Partial<Parameters>;
}

/** A row that breaks the clause: in which fields, and where the row says so in which cells and with which words. */
interface Breaking<Subject, Facts> extends Abiding<Subject, Facts> {
  readonly at: readonly (string | undefined)[];
  readonly cells?: readonly (string | undefined)[];
  /** A part of the Chinese reason of each. */
  readonly says?: readonly string[];
}

/** A customer on file that the search found. */
const aCandidate = (changes: Partial<Candidate> = {}): Candidate => ({
  customerId: '01JQZ8K5T0000000000000000B',
  likeness: 'same',
  score: 9,
  reasons: [{ 'zh-CN': '统一社会信用代码相同', en: 'same credit code' }],
  stage: 'filed',
  reportedAt: '2026-03-02T01:14:02.000Z',
  isOwn: false,
  holder: 'staff-lin',
  ...changes,
});

/** Facts of a search that found these. */
export const searched = (...found: Partial<Candidate>[]): Partial<CustomerFacts> => ({
  search: { candidates: found.map(aCandidate), evidence: 'hash' },
});

const today = '2026-03-02';

/** A record of each noun with nothing wrong in it. */
const sound: Readonly<Record<string, (changes: never) => unknown>> = {
  customer: aCustomer,
  contract: aContract,
  template: aTemplate,
  price: aPrice,
  delegation: aDelegation,
  activity: anActivity,
  consent: aConsent,
  staff: aColleague,
  region: aRegion,
  receipt: aReceipt,
  invoice: anInvoice,
  statement: aStatement,
  signoff: aSignoff,
  golive: aGolive,
  import: aRowTwice,
};

function soundRecord<Subject>({ id }: Clause<Subject, never>, changes: Partial<Subject>): Subject {
  const [noun = ''] = id.split('/');
  const make = sound[noun] as ((changes: Partial<Subject>) => Subject) | undefined;
  if (!make) throw new Error(`There is no sound ${noun} to try ${id} on`);
  return make(changes);
}

/** A clause as a table: what abides by it, and what breaks it in which fields. */
export function clauseTable<Subject, Facts extends { readonly today: Day }>(
  clause: Clause<Subject, Facts>,
  {
    abides,
    breaks,
  }: {
    readonly abides: Readonly<Record<string, Abiding<Subject, Facts>>>;
    readonly breaks: Readonly<Record<string, Breaking<Subject, Facts>>>;
  },
): void {
  const breaches = ({ given, facts, parameters }: Abiding<Subject, Facts>) =>
    clause.breaches(soundRecord(clause, given), { today, ...facts } as Facts, {
      ...parametersOn(today),
      ...parameters,
    });
  describe(`${clause.cites} ${clause.id}`, () => {
    test.each(Object.entries(abides))('lets pass: %s', (_, row) => {
      expect(breaches(row)).toEqual([]);
    });
    test.each(Object.entries(breaks))('finds: %s', (_, row) => {
      const found = breaches(row);
      expect(found.map(({ field }) => field)).toEqual(row.at);
      if (row.cells) expect(found.map(({ cell }) => cell)).toEqual(row.cells);
      if (row.says)
        expect(found.map(({ gaps = {} }) => fill(clause.says.reason, gaps)['zh-CN'])).toEqual(
          row.says.map((part) => expect.stringContaining(part) as unknown),
        );
    });
    test('says what is wrong and how to mend it, in both languages, with every gap filled', () => {
      for (const row of Object.values(breaks))
        for (const { gaps = {} } of breaches(row))
          for (const words of [clause.says.reason, clause.says.remedy])
            for (const sentence of Object.values(words) as string[])
              for (const [, gap = ''] of sentence.matchAll(/\{(\w+)\}/g)) expect(Object.keys(gaps)).toContain(gap);
    });
  });
}
