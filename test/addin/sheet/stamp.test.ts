import fc from 'fast-check';
import { checksumOf } from '#addin/sheet/checksum.ts';
import { isOverlay, overlayFormula } from '#addin/sheet/overlay.ts';
import { markText, marksOf, readStampCell, writeStampCell } from '#addin/sheet/stamp.ts';
import { customerTable } from '#addin/sheet/tables/customer.ts';
import type { Finding, Level } from '#policy/finding.ts';
import { aCard } from '#given/customer.ts';

const stamp = { id: '01JQZ8K5T0000000000000000A', revision: 3, checksum: 'k7f2q9' };
const levels: readonly Level[] = ['refuse', 'special', 'flag'];
const fields = customerTable.card.map(({ key }) => key);

describe('a stamp cell', () => {
  test.each([
    ['a stamp', { stamp, marks: [] }, '01JQZ8K5T0000000000000000A·3·k7f2q9'],
    [
      'a refused report',
      { stamp: { ...stamp, end: 'refused' as const }, marks: [] },
      '01JQZ8K5T0000000000000000A·3·k7f2q9·refused',
    ],
    [
      'findings',
      {
        stamp,
        marks: [
          { level: 'refuse' as const, field: 'phone' },
          { level: 'flag' as const, field: 'name' },
        ],
      },
      '01JQZ8K5T0000000000000000A·3·k7f2q9 !phone; ,name;',
    ],
    ['findings alone', { marks: [{ level: 'special' as const, field: 'name' }] }, '^name;'],
    ['nothing', { marks: [] }, ''],
  ])('holds %s', (_, cell, written) => {
    expect(writeStampCell(cell)).toBe(written);
    expect(readStampCell(written)).toEqual(cell);
  });

  test.each(['随便写', '01JQZ8K5T0000000000000000A', '01JQZ8K5T0000000000000000A·3', '01JQZ·3·abc', '=A1', '1'])(
    'that somebody wrote over holds no stamp: %s',
    (text) => expect(readStampCell(text)).toEqual({ marks: [] }),
  );

  test('no mark is found inside another', () => {
    const marks = levels.flatMap((level) => fields.map((field) => markText({ level, field })));
    for (const one of marks)
      expect(marks.filter((other) => other.toLowerCase().includes(one.toLowerCase()))).toEqual([one]);
    expect(marks.join('')).not.toMatch(/[*?~"]/);
  });

  test('the rule of every mark is known again as ours, a person’s is not', () => {
    for (const level of levels) expect(isOverlay(overlayFormula({ level, field: 'creditCode' }, 29, 2))).toBe(true);
    expect(isOverlay('=ISNUMBER(SEARCH("急",$A2))')).toBe(false);
  });
});

test('of several findings on one field the gravest is marked', () => {
  const finding = (level: Level, field: string) => ({ level, where: { noun: 'customer', field } }) as Finding;
  expect(marksOf([finding('flag', 'name'), finding('refuse', 'name'), finding('flag', 'stage')], fields)).toEqual([
    { level: 'refuse', field: 'name' },
  ]);
});

describe('a checksum', () => {
  test('is that of the content: order and blank fields do not matter', () => {
    const card = aCard({ creditCode: '' });
    const turned = Object.fromEntries(Object.entries(card).reverse());
    expect(checksumOf({ ...turned, aColumnOfLater: '' })).toBe(checksumOf(card));
  });

  test('differs where a text moves from one field to another', () => {
    expect(checksumOf({ name: 'a', phone: 'b' })).not.toBe(checksumOf({ name: 'b', phone: 'a' }));
    expect(checksumOf({ name: 'ab', phone: '' })).not.toBe(checksumOf({ name: 'a', phone: 'b' }));
  });

  test('of any two texts differs, and fits into the cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(checksumOf({ name: a })).toMatch(/^[0-9a-z]{1,12}$/);
        expect(checksumOf({ name: a }) === checksumOf({ name: b })).toBe(a === b);
      }),
    );
  });

  test('of a hundred thousand like numbers is never met twice', () => {
    const seen = new Set(Array.from({ length: 100_000 }, (_, i) => checksumOf({ phone: String(13_800_000_000 + i) })));
    expect(seen.size).toBe(100_000);
  });
});
