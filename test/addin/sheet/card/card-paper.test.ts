import { linesOf } from '#addin/sheet/card/card-lines.ts';
import { cardPaper, filledAround } from '#addin/sheet/card/card-paper.ts';
import {
  cellOfFormula,
  fieldOfName,
  nameOfEnd,
  nameOfField,
  nameOfPart,
  partOfName,
} from '#addin/sheet/card/card-names.ts';
import { markerOf, markerText, readMarker } from '#addin/sheet/card/marker.ts';
import { offersOn } from '#addin/sheet/card/offers.ts';
import { typedFields } from '#policy/terms/customer.ts';
import { aContact, aCustomer, aNote } from '#given/customer.ts';

const record = aCustomer({
  relation: 'fair',
  contacts: [aContact()],
  notes: [
    aNote({ kind: 'credit', text: '晚付两个月', closed: { on: '2026-04-01', how: '已补付', byId: 'staff-chen' } }),
  ],
});
let ids = 0;
const newId = () => `01JQZ8K5T0000000000000${String((ids += 1)).padStart(4, '0')}`;
const kinds = ['situation', 'problem', 'credit'] as const;
const lines = (locale: 'zh-CN' | 'en') => linesOf(record, { contacts: true, notes: kinds }, newId, locale);
const paper = (locale: 'zh-CN' | 'en') =>
  cardPaper({
    detail: { record, abilities: [], findings: [], history: [] },
    lines: lines(locale),
    locale,
    nameOf: (id) => id,
    money: String,
    today: '2026-05-01',
  });
const textsOf = (locale: 'zh-CN' | 'en') => paper(locale).cells.map(({ text }) => text);

test('every field that is typed has one named cell of its own, which shows the record', () => {
  const { names, cells } = paper('zh-CN');
  const fields = names.filter(({ name }) => fieldOfName(name));
  expect(fields.map(({ name }) => fieldOfName(name)).sort()).toEqual([...typedFields].sort());
  const shown: unknown = Object.fromEntries(
    fields.map(({ name, area }) => [
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

test('each contact and note has a line of named cells, below them the lines that are still to be written', () => {
  const { names, cells, rows } = paper('zh-CN');
  const said = (block: 'contact' | 'note', slot: number) =>
    names
      .filter(({ name }) => partOfName(name)?.block === block && partOfName(name)?.slot === slot)
      .map(({ area }) => cells.find(({ row, column }) => row === area.top && column === area.left)?.text);
  expect([0, 1, 2, 3].map((slot) => said('contact', slot))).toEqual([
    ['顾明', '采购经理', '13900005678', ''],
    ['', '', '', ''],
    ['', '', '', ''],
    [],
  ]);
  expect([0, 1, 2, 3].map((slot) => said('note', slot))).toEqual([
    ['', '经营状况', '', ''],
    ['2026-03-02', '以往信用问题', '晚付两个月', '2026-04-01 已补付'],
    ['', '存在的问题', '', ''],
    ['', '以往信用问题', '', ''],
  ]);
  expect(names.find(({ name }) => name === nameOfEnd)?.area.top).toBe(rows.length);
});

test('what is chosen from a few is offered, in a new note only what its reader may write', () => {
  const offers = offersOn(lines('en'), kinds, 'en');
  expect(offers.get(nameOfField('relation'))?.choices).toEqual(['good', 'fair', 'plain', 'poor']);
  expect(offers.get(nameOfField('phone'))).toBeUndefined();
  const kindOf = (slot: number) => offers.get(nameOfPart({ block: 'note', slot, part: 'kind' }))?.choices;
  expect([kindOf(0), kindOf(1), kindOf(2)]).toEqual([
    ['state of business'],
    undefined,
    ['problem', 'past credit problem'],
  ]);
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
  expect(partOfName('SALESDESK_CONTACT12_POST')).toEqual({ block: 'contact', slot: 12, part: 'post' });
  for (const odd of ['salesdesk_contact1_kind', 'salesdesk_note_text', 'contact1_name', 'salesdesk_toString1_name'])
    expect(partOfName(odd)).toBeUndefined();
});

test.each(['', 'card', '{}', '{"customerId":"a","revision":"1","sums":{}}', 'null'])(
  'a sheet that remembers “%s” is no card',
  (text) => {
    expect(readMarker(text)).toBeUndefined();
  },
);

test('a card’s sheet remembers whose it is and what each field said', () => {
  const marker = markerOf(record, lines('en'), { bottom: 40, around: filledAround(paper('en')) });
  expect(readMarker(markerText(marker))).toEqual(marker);
  const older = { customerId: 'a', revision: 1, sums: {}, bottom: 40, lines: { contact: 'none' } };
  expect(readMarker(JSON.stringify(older))).toEqual({ ...older, lines: { contact: [], note: [] }, around: 0 });
});
