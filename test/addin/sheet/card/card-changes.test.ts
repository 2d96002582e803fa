import { atCells, changesOn, type CardOnSheet } from '#addin/sheet/card/card-changes.ts';
import { cellText } from '#addin/sheet/card/card-paper.ts';
import { markerOf } from '#addin/sheet/card/marker.ts';
import type { Finding } from '#policy/finding.ts';
import { typedFields, type TypedField } from '#policy/terms/customer.ts';
import { aCustomer } from '#given/customer.ts';

const customer = aCustomer({ relation: 'good', industry: '通用设备制造' });
const drawn = (typed: Partial<Record<TypedField, string | number>> = {}): CardOnSheet => ({
  sheetId: 'sheet',
  marker: markerOf(customer, { contact: [], note: [] }, { bottom: 30, around: 40 }),
  lines: { contact: [], note: [] },
  cells: Object.fromEntries(
    typedFields.map((field, i) => [
      field,
      { address: `C${i + 1}`, value: typed[field] ?? cellText(field, customer[field], 'zh-CN') },
    ]),
  ),
});

test('a card that nobody touched has no change, whatever its choices and days are written as', () => {
  expect(changesOn(drawn())).toEqual({ changes: {}, unreadable: [] });
  expect(changesOn(drawn({ relation: 'good', obtainedOn: '2026年3月2日' })).changes).toEqual({});
});

test('only what was changed is sent', () => {
  const { changes } = changesOn(drawn({ industry: '轴承制造', relation: '一般', phone: 13_900_001_235, demand: '' }));
  expect(changes).toEqual({ industry: '轴承制造', relation: 'plain', phone: '13900001235', demand: '' });
});

test.each([
  ['relation', '特别铁', '不在可选项里'],
  ['obtainedOn', '春节前后', '认不出是哪一天'],
  ['address', '长'.repeat(2_001), '内容太长'],
] as const)('what cannot be read in %s is a finding at its cell and no change', (field, typed, reason) => {
  const { changes, unreadable } = changesOn(drawn({ [field]: typed }));
  expect(changes).toEqual({});
  expect(unreadable).toHaveLength(1);
  expect(unreadable[0]?.cell).toBe(`C${typedFields.indexOf(field) + 1}`);
  expect(unreadable[0]?.finding.reason['zh-CN']).toContain(reason);
});

test('a field whose cell was taken out is left as it is', () => {
  const { cells, ...rest } = drawn();
  const others = Object.fromEntries(Object.entries(cells).filter(([field]) => field !== 'industry'));
  expect(changesOn({ ...rest, cells: others })).toEqual({ changes: {}, unreadable: [] });
});

test('the house’s findings stand at the cells of their fields; one without a cell stands at none', () => {
  const finding = (field: string): Finding => ({
    cites: 'CF-2.2a',
    by: 'customer/phone-can-be-dialled',
    level: 'refuse',
    where: { noun: 'customer', field },
    reason: { 'zh-CN': '', en: '' },
    remedy: { 'zh-CN': '', en: '' },
  });
  const found = atCells([finding('phone'), finding('contacts')], drawn());
  expect(found.map(({ cell }) => cell)).toEqual([`C${typedFields.indexOf('phone') + 1}`]);
});
