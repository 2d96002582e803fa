import { groupsOf, isAbout, nextOpen } from '#addin/pane/review/items.ts';
import { anItem } from '#given/contract.ts';

const items = [
  anItem({ key: 'D18', cell: 'D18', kind: 'place', risk: 'special', token: '1' }),
  anItem({ key: 'B3', cell: 'B3', kind: 'place', token: '2' }),
  anItem({ key: 'G3', cell: 'G3', kind: 'place', token: '3' }),
  anItem({ key: 'lines.0.0', cell: 'B9', kind: 'line', token: '4' }),
  anItem({ key: 'B15', cell: 'B15', kind: 'place', token: '5' }),
];

test('the risky ones first; the rest in the sheet’s order, cut where another kind begins', () => {
  expect(groupsOf(items).map(({ kind, items: each }) => [kind, each.map(({ token }) => token)])).toEqual([
    ['risky', ['1']],
    ['place', ['2', '3']],
    ['line', ['4']],
    ['place', ['5']],
  ]);
  expect(groupsOf([])).toEqual([]);
});

test.each([
  ['the same place', { field: 'D18' }, 'D18', true],
  ['a gap of the clause', { field: 'B22.2', cell: 'B22' }, 'B22', true],
  ['a cell of the line', { field: 'lines.0.0.4' }, 'lines.0.0', true],
  ['the tenth line is not the first', { field: 'lines.0.01.4' }, 'lines.0.0', false],
  ['another place', { field: 'D19' }, 'D18', false],
  ['nowhere', {}, 'D18', false],
])('a trigger that speaks of %s', (_, where, key, expected) => {
  expect(isAbout(anItem({ key, cell: key.startsWith('lines') ? 'B9' : key }), where)).toBe(expected);
});

test('the next that is not ticked, round to the beginning', () => {
  const isTicked = (token: string) => ['2', '5'].includes(token);
  const next = (after?: string) => nextOpen(items, isTicked, after)?.token;
  expect([next(), next('1'), next('4'), next('5')]).toEqual(['1', '3', '1', '1']);
  expect(nextOpen(items, () => true)).toBeUndefined();
});
