import { codeText, readCode } from '#addin/sheet/form/code.ts';

const contractId = '01JQZ8K5T0000000000000000C';

test('a code says contract, revision and the first eight signs of the hash, and is read as that', () => {
  const text = codeText({ contractId, revision: 12, hash: 'aB3-_xyz0123456789' });

  expect(text).toBe('SD·01JQZ8K5T0000000000000000C·r12·aB3-_xyz');
  expect(readCode(` ${text}\n`)).toEqual({ contractId, revision: 12, hash: 'aB3-_xyz' });
});

test.each([
  '',
  'SD·',
  'SD·01J·r3·a1b2c3d',
  'SD·01J·r3·a1b2c3d45',
  'SD·01J·3·a1b2c3d4',
  'SD·01J·r-3·a1b2c3d4',
  'sd·01J·r3·a1b2c3d4',
  '见 SD·01J·r3·a1b2c3d4',
  'SD·甲·r3·a1b2c3d4',
  `SD·${'0'.repeat(41)}·r3·a1b2c3d4`,
])('%j is no code', (text) => {
  expect(readCode(text)).toBeUndefined();
});
