import { FiledList } from '#functions/match/in-memory.ts';
import { listsFrom, type KnownReport } from '#given/lists.ts';

const [FILED, REPORTS] = [2000, 1000];

interface Judged extends KnownReport {
  readonly verdict: string;
  readonly isRight: boolean;
  readonly compared: number;
}

function judged(seed: number): Judged[] {
  const { filed, reports } = listsFrom(seed, FILED, REPORTS);
  const list = new FiledList(filed);
  return reports.map((report) => {
    const { best, compared } = list.search(report.subject);
    const verdict = best?.comparison.verdict ?? 'different';
    return { ...report, verdict, compared, isRight: verdict !== 'different' && best?.at === report.filedAt };
  });
}

const share = (part: number, all: number): number => (all === 0 ? 1 : part / all);

describe.each([1, 2, 3, 4, 5])('lists of other towns, trades and mistakes, seed %i', (seed) => {
  const rows = judged(seed);
  const truly = rows.filter(({ relation }) => relation === 'same');

  test('of the rows called same, at least 99.5 % are', () => {
    const same = rows.filter(({ verdict }) => verdict === 'same');
    expect(same.length).toBeGreaterThan(REPORTS / 5);
    expect(
      share(same.filter((row) => row.isRight && row.relation === 'same').length, same.length),
    ).toBeGreaterThanOrEqual(0.995);
  });

  test('of the truly same, at least 97 % are called same or suspected', () => {
    expect(share(truly.filter(({ isRight }) => isRight).length, truly.length)).toBeGreaterThanOrEqual(0.97);
  });

  test('at most a tenth of the rows are suspected', () => {
    expect(share(rows.filter(({ verdict }) => verdict === 'suspected').length, REPORTS)).toBeLessThanOrEqual(0.1);
  });

  test('at most 0.1 % of all pairs are compared', () => {
    expect(rows.reduce((sum, { compared }) => sum + compared, 0)).toBeLessThanOrEqual(0.001 * FILED * REPORTS);
  });
});

describe('every kind of mistake', () => {
  const rows = [11, 12, 13].flatMap(judged);
  const kinds = [...new Set(rows.map(({ relation, kind }) => `${relation}: ${kind}`))];
  const of = (name: string) => rows.filter(({ relation, kind }) => name === `${relation}: ${kind}`);

  test.each(kinds.filter((kind) => kind.startsWith('same: ')))('%s is found again', (kind) => {
    const found = of(kind);
    expect(share(found.filter(({ isRight }) => isRight).length, found.length)).toBeGreaterThanOrEqual(0.93);
  });

  test.each(kinds.filter((kind) => !kind.startsWith('same: ')))('%s is never called same', (kind) => {
    expect(of(kind).filter(({ verdict }) => verdict === 'same')).toEqual([]);
  });

  test.each(['related: branch', 'related: branch at the same house'])('%s is shown to the manager', (kind) => {
    const found = of(kind);
    expect(share(found.filter(({ verdict }) => verdict === 'suspected').length, found.length)).toBeGreaterThanOrEqual(
      0.95,
    );
  });
});
