import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { extras, isExtra } from '#policy/extras.ts';
import { coverage, coverageTexts, extraCoverage } from '#infra/coverage.ts';

const root = resolve(import.meta.dirname, '../..');

describe('the coverage page', () => {
  test('is as `npm run coverage:policy` makes it', () => {
    for (const [file, text] of coverageTexts()) expect(readFileSync(join(root, file), 'utf8')).toBe(text);
  });

  test('names for every clause what enforces it and its tests, or why it is open', () => {
    for (const { id, status, enforcedBy, tests, open } of coverage()) {
      const isUpheld = status === 'enforced' || status === 'partly';
      expect([
        id,
        isUpheld ? enforcedBy.length * tests.length > 0 : status === 'reserved' || open !== undefined,
      ]).toEqual([id, true]);
    }
  });

  test('counts the department’s own rules apart, each with what enforces it and its tests, none open', () => {
    const lines = extraCoverage();
    expect(lines.filter(({ enforcedBy, tests }) => enforcedBy.length * tests.length === 0)).toEqual([]);
    expect(lines.map(({ id }) => id)).toEqual(extras.map(({ id }) => id));
    // What a department may take on is off until it does.
    for (const { id, standing } of lines) expect([id, standing]).toEqual([id, isExtra(id) ? 'off' : 'always']);
    expect(coverage().filter(({ id }) => lines.some((line) => line.id === (id as string)))).toEqual([]);
  });
});
