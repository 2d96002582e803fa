import { parametersOn, type Parameters } from '#policy/parameters.ts';
import type { CustomerClause, CustomerFacts, Candidate } from '#policy/facts/customer.ts';
import type { Customer } from '#policy/terms/customer.ts';
import { aCustomer } from './customer.ts';

/** One row of a clause's table: the record and what is known, and where it breaks. */
interface Row {
  readonly given: Partial<Customer>;
  readonly facts?: Partial<CustomerFacts>;
  readonly parameters?: Partial<Parameters>;
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

const breaches = (clause: CustomerClause, { given, facts, parameters }: Row) =>
  clause.breaches(aCustomer(given), { today, ...facts }, { ...parametersOn(today), ...parameters });

/** A clause as a table: what abides by it, and what breaks it in which fields. */
export function clauseTable(
  clause: CustomerClause,
  {
    abides,
    breaks,
  }: { abides: Record<string, Row>; breaks: Record<string, Row & { at: readonly (string | undefined)[] }> },
): void {
  describe(`${clause.cites} ${clause.id}`, () => {
    test.each(Object.entries(abides))('lets pass: %s', (_, row) => {
      expect(breaches(clause, row)).toEqual([]);
    });
    test.each(Object.entries(breaks))('finds: %s', (_, row) => {
      expect(breaches(clause, row).map(({ field }) => field)).toEqual(row.at);
    });
    test('says what is wrong and how to mend it, in both languages, with every gap filled', () => {
      for (const row of Object.values(breaks))
        for (const { gaps = {} } of breaches(clause, row))
          for (const words of [clause.says.reason, clause.says.remedy])
            for (const sentence of Object.values(words) as string[])
              for (const [, gap = ''] of sentence.matchAll(/\{(\w+)\}/g)) expect(Object.keys(gaps)).toContain(gap);
    });
  });
}
