import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { coverage, coverageTexts } from '#infra/coverage.ts';

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
});
