import { cardPaper } from '#addin/sheet/card/card-paper.ts';
import { cellOfFormula, fieldOfName, nameOfField } from '#addin/sheet/card/card-names.ts';
import { markerOf, markerText, readMarker } from '#addin/sheet/card/marker.ts';
import { typedFields } from '#policy/terms/customer.ts';
import { aContact, aCustomer, aNote } from '#given/customer.ts';

const record = aCustomer({
  relation: 'fair',
  contacts: [aContact()],
  notes: [
    aNote({ kind: 'credit', text: '晚付两个月', closed: { on: '2026-04-01', how: '已补付', byId: 'staff-chen' } }),
  ],
});
const paper = (locale: 'zh-CN' | 'en') =>
  cardPaper({
    detail: { record, abilities: [], findings: [], history: [] },
    locale,
    nameOf: (id) => id,
    money: String,
    today: '2026-05-01',
  });
const textsOf = (locale: 'zh-CN' | 'en') => paper(locale).cells.map(({ text }) => text);

test('every field that is typed has one named cell of its own, which shows the record', () => {
  const { names, cells } = paper('zh-CN');
  expect(names.map(({ name }) => fieldOfName(name)).sort()).toEqual([...typedFields].sort());
  const shown: unknown = Object.fromEntries(
    names.map(({ name, area }) => [
      fieldOfName(name),
      cells.find(({ row, column }) => row === area.top && column === area.left)?.text,
    ]),
  );
  expect(shown).toMatchObject({ name: record.name, relation: '较好', obtainedOn: '2026-03-02', phone: record.phone });
});

test('no two boxes of the paper lie on one another, and all of it is printed on A4', () => {
  const { merges, printArea, columns } = paper('zh-CN');
  const taken = new Set<string>();
  for (const { top, left, right } of merges)
    for (let column = left; column <= right; column += 1) {
      expect(taken.has(`${top}:${column}`)).toBe(false);
      taken.add(`${top}:${column}`);
    }
  expect(printArea?.right).toBe(12);
  expect(columns).toHaveLength(12);
});

test('contacts stand as a small table, notes as dated lines with how they ended, in either language', () => {
  expect(textsOf('zh-CN')).toEqual(expect.arrayContaining(['联系人', '采购经理', '以往信用问题', '2026-04-01 已补付']));
  expect(textsOf('en')).toEqual(expect.arrayContaining(['Contact', 'past credit problem', 'fair', 'Customer card']));
});

test.each([
  ["='客户卡 云帆'!$C$11:$F$11", 'C11'],
  ['=Sheet1!$I$7', 'I7'],
  ['=#REF!', undefined],
  ["='客户卡'!#REF!", undefined],
])('a name points at the first cell of its area: %s → %s', (formula, cell) => {
  expect(cellOfFormula(formula)).toBe(cell);
});

test('a name that is not ours stands for no field', () => {
  expect(fieldOfName(nameOfField('phone').toUpperCase())).toBe('phone');
  expect(fieldOfName('phone')).toBeUndefined();
});

test.each(['', 'card', '{}', '{"customerId":"a","revision":"1","sums":{}}', 'null'])(
  'a sheet that remembers “%s” is no card',
  (text) => {
    expect(readMarker(text)).toBeUndefined();
  },
);

test('a card’s sheet remembers whose it is and what each field said', () => {
  const marker = markerOf(record, 40);
  expect(readMarker(markerText(marker))).toEqual(marker);
});
