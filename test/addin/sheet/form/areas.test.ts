import { areaOf, around, cellCount, joined, lineAddresses, placeIn } from '#addin/sheet/form/areas.ts';
import { lettersOf } from '#policy/form/address.ts';

test('a block that Excel counts from 0 is an area counted from 1', () => {
  expect(areaOf({ rowIndex: 0, columnIndex: 2, rowCount: 3, columnCount: 1 })).toEqual({
    top: 1,
    left: 3,
    bottom: 3,
    right: 3,
  });
});

test('the area around several reaches from the first to the last of them; around none there is none', () => {
  const [one, other] = [
    { top: 2, left: 5, bottom: 2, right: 6 },
    { top: 4, left: 1, bottom: 9, right: 2 },
  ];

  expect(around([one, other])).toEqual({ top: 2, left: 1, bottom: 9, right: 6 });
  expect(around([])).toBeUndefined();
  expect([cellCount(one), cellCount(other)]).toEqual([2, 12]);
});

describe('a name stands for', () => {
  test.each([
    ["='采购 单'!$B$2:$C$9", '采购 单', [2, 2, 9, 3]],
    ["='李''四'!$A$1", "李'四", [1, 1, 1, 1]],
    ['=Sheet1!$AA$10', 'Sheet1', [10, 27, 10, 27]],
    ['=表!B2:B3', '表', [2, 2, 3, 2]],
  ])('cells: %s', (formula, sheet, [top, left, bottom, right]) => {
    expect(placeIn(formula)).toEqual({ sheet, area: { top, left, bottom, right } });
  });

  test.each(['=0.13', '=#REF!', '=Sheet1!#REF!', '=Sheet1!$A:$A', '=Sheet1!$A$1,Sheet1!$C$1', '=OFFSET(A1,1,1)', ''])(
    'none, or not one block of them: %s',
    (formula) => expect(placeIn(formula)).toBeUndefined(),
  );
});

test('lines are named together where they are neighbours, in whatever order they come', () => {
  expect(lineAddresses([5, 3, 4, 9, 4], String)).toEqual(['3:5', '9:9']);
  expect(lineAddresses([1, 2, 27], lettersOf)).toEqual(['A:B', 'AA:AA']);
  expect(lineAddresses([], String)).toEqual([]);
});

test('addresses are joined into texts of at most 400, none is lost', () => {
  const addresses = Array.from({ length: 801 }, (_, i) => `A${i + 1}`);

  const texts = joined(addresses);

  expect(texts.map((text) => text.split(',').length)).toEqual([400, 400, 1]);
  expect(texts.join().split(',')).toEqual(addresses);
  expect(joined([])).toEqual([]);
});
