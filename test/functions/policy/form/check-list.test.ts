import { checkList } from '#policy/form/check-list.ts';
import { readForm } from '#policy/form/reading.ts';
import { aSpecial } from '#given/contract.ts';
import { aFilledSheet, aForm, type Entries } from '#given/form.ts';

const form = aForm();
const list = (entries: Entries = {}, special: readonly { field?: string; cell?: string }[] = []) =>
  checkList(
    form,
    readForm(form, aFilledSheet(entries)),
    special.map((where) => aSpecial('token', where).finding),
  );
const contentOf = (key: string, entries?: Entries) =>
  list(entries)
    .find((item) => item.key === key)
    ?.content.join('|');

test('has every clause, every line in use and every place that is filled in by a person', () => {
  const keys = list().map(({ key }) => key);

  expect(keys).toEqual(
    expect.arrayContaining(['text.A10', 'text.A14', 'lines.0.0', 'lines.0.1', 'lines.1.1', 'B2', 'D9', 'D16']),
  );
  expect(keys).not.toContain('lines.0.2');
  expect(keys).not.toContain('B16');
});

test('shows a clause with what stands in its gaps', () => {
  expect(list().find(({ key }) => key === 'text.A10')?.text).toContain('质保期12个月，迟延一日付0.5%');
});

test('puts first what is special, then changed, added and struck', () => {
  const entries = { A14: '第二条 争议由买方所在地人民法院管辖。', A18: '加急' };
  const risky = list(entries, [{ field: 'lines.0.0.3', cell: 'D6' }]).slice(0, 4);

  expect(risky.map(({ key, risk }) => [key, risk])).toEqual([
    ['lines.0.0', 'special'],
    ['text.A14', 'changed'],
    ['added.0', 'added'],
    ['B15', 'struck'],
  ]);
});

test('a change opens its own item again, and what is reckoned from it', () => {
  const changed = { C6: 3 };

  expect(contentOf('lines.0.0', changed)).not.toBe(contentOf('lines.0.0'));
  expect(contentOf('D9', changed)).not.toBe(contentOf('D9'));
  expect(contentOf('lines.0.1', changed)).toBe(contentOf('lines.0.1'));
  expect(contentOf('text.A14', changed)).toBe(contentOf('text.A14'));
  expect(contentOf('B4', changed)).toBe(contentOf('B4'));
});
