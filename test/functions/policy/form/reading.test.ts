import { placesIn } from '#policy/form/places.ts';
import { readForm, type Reading } from '#policy/form/reading.ts';
import { aFilledSheet, aForm, aSheet, shifted } from '#given/form.ts';

const form = aForm();
const read = (...args: Parameters<typeof aFilledSheet>) => readForm(form, aFilledSheet(...args));
const texts = (reading: Reading) => Object.fromEntries(placesIn(reading).map(({ key, text }) => [key, text]));
const cells = (reading: Reading) => Object.fromEntries(placesIn(reading).map(({ key, at }) => [key, at]));

test('every place is read once, with its cell', () => {
  const reading = read();

  expect(texts(reading)).toMatchObject({
    B2: '上海云帆精密机械有限公司',
    'A10.1': '12',
    'A10.2': '0.5',
    'lines.0.1.0': '气动蝶阀',
  });
  expect(cells(reading)).toMatchObject({ B2: 'B2', 'A10.1': 'A10', 'lines.1.1.0': 'B13' });
  expect(reading).toMatchObject({ changed: [], added: [] });
});

test('a row put in above moves every cell and says nothing else', () => {
  const moved = readForm(form, shifted(aFilledSheet(), 2, 1));

  expect(texts(moved)).toEqual(texts(read()));
  expect(cells(moved)).toMatchObject({ B2: 'B3', 'A10.1': 'A11', 'lines.0.0.0': 'A7' });
  expect(moved).toMatchObject({ changed: [], added: [] });
});

test('a row put in among the goods is a line of goods', () => {
  const sheet = shifted(aFilledSheet({ A8: '/', B8: '/', C8: '/', D8: '/' }), 8, 1);
  const more = { ...sheet, cells: [...sheet.cells, { row: 8, column: 1, text: '压力变送器' }] };
  const { tables, added } = readForm(form, more);

  expect(tables[0]?.lines.map(({ cells: [first] }) => first?.text)).toEqual([
    '电动球阀',
    '气动蝶阀',
    '压力变送器',
    '/',
  ]);
  expect(added).toEqual([]);
});

test('a deleted row leaves its places without a cell', () => {
  const { fields, changed } = readForm(form, shifted(aFilledSheet(), 4, -1));

  expect(fields.filter(({ at }) => at === undefined).map(({ field }) => field.id)).toEqual(['B4', 'D4']);
  expect(changed.map(({ id, text, at }) => [id, text, at])).toEqual([
    ['A4', undefined, undefined],
    ['C4', undefined, undefined],
  ]);
});

test('what the template does not have was added; what it says otherwise was changed', () => {
  const { added, changed } = read({ A14: '第二条 争议由买方所在地人民法院管辖。', H3: '加急' });

  expect(added).toEqual([{ at: 'H3', text: '加急' }]);
  expect(changed).toEqual([
    {
      id: 'A14',
      number: '第二条',
      was: '第二条 争议由卖方所在地人民法院管辖。',
      text: '第二条 争议由买方所在地人民法院管辖。',
      at: 'A14',
    },
  ]);
});

test('an empty sheet has every place, and all of the template’s words taken out', () => {
  const { fields, changed } = readForm(form, aSheet({}));

  expect(fields).toHaveLength(form.fields.length);
  expect(changed.every(({ text }) => text === undefined)).toBe(true);
});
