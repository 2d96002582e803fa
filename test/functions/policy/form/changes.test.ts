import { changesOf, saidAt } from '#policy/form/changes.ts';
import { readForm } from '#policy/form/reading.ts';
import { aFilledSheet, aForm, shifted, type Entries } from '#given/form.ts';

const form = aForm();
const read = (entries: Entries = {}) => readForm(form, aFilledSheet(entries));
const changes = (entries: Entries) => changesOf(read(), read(entries)).map(({ key, was, now }) => [key, was, now]);

test.each<[string, Entries, string[][]]>([
  ['nothing', {}, []],
  ['another look of the same day and the same sum', { D3: '2026.4.1', D9: '7660元', E6: '5720' }, []],
  ['one place', { B4: '上海' }, [['B4', '苏州工业园区', '上海']]],
  ['a strike', { B4: '/' }, [['B4', '苏州工业园区', '/']]],
  ['a gap of a clause', { A10: '第一条 质保期24个月，迟延一日付0.5%的违约金。' }, [['A10.1', '12', '24']]],
  ['a line', { C6: 3 }, [['lines.0.0.2', '2', '3']]],
  ['an added text', { A18: '加急' }, [['added.0', '', '加急']]],
])('%s', (_, entries, expected) => {
  expect(changes(entries)).toEqual(expected);
});

test('a changed clause is named by its number', () => {
  const [change] = changesOf(read(), read({ A14: '第二条 争议由买方所在地人民法院管辖。' }));

  expect(change).toMatchObject({ key: 'text.A14', label: '第二条' });
});

test('a sheet whose rows moved says the same', () => {
  expect(changesOf(read(), readForm(form, shifted(aFilledSheet(), 3, 2)))).toEqual([]);
});

test('what a place says, whole', () => {
  expect(saidAt(read({ A18: '加急' }), 'added.0')).toBe('加急');
  expect(saidAt(read(), 'D3')).toBe('2026-04-01');
  expect(saidAt(read(), 'nowhere')).toBeUndefined();
});
