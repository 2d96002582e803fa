import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLater, release } from '#policy/release.ts';

test('the release is the version of package.json', () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8')) as {
    version: string;
  };
  expect(release).toBe(version);
});

test.each([
  ['0.1.1', '0.1.0', true],
  ['0.10.0', '0.9.9', true],
  ['1.0.0', '0.99.99', true],
  ['0.1.0', '0.1.0', false],
  ['0.1.0', '0.1.1', false],
  ['0.9.9', '0.10.0', false],
  ['', '0.1.0', false],
  ['a proxy’s word', '0.1.0', false],
  ['0.1.0', 'a proxy’s word', false],
])('whether %s is later than %s: %s', (one, other, is) => {
  expect(isLater(one, other)).toBe(is);
});
