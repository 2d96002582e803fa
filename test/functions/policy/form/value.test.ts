import type { FieldKind } from '#policy/form/field.ts';
import { isStruck, valueOf } from '#policy/form/value.ts';

test.each(['/', '／', ' / ', '\u3000／\u200b'])('“%s” is a strike', (text) => {
  expect(isStruck(text)).toBe(true);
});

test.each(['', '-', '//', '无', '1/2'])('“%s” is none', (text) => {
  expect(isStruck(text)).toBe(false);
});

test.each<[FieldKind, string, number | undefined, string]>([
  ['date', '2026年3月1日', undefined, '2026-03-01'],
  ['date', '2026/3/1', 46_082, '2026-03-01'],
  ['contract-date', '46082', 46_082, '2026-03-01'],
  ['date', '下周', undefined, '下周'],
  ['amount', '7,660.00', undefined, '7660'],
  ['amount', '####', 7660, '7660'],
  ['amount', '', 7660, '7660'],
  ['quantity', '２', undefined, '2'],
  ['unit-price', '¥0.0356', 0.0356, '0.0356'],
  ['total', '面议', undefined, '面议'],
  ['percent', '30.0%', 0.3, '0.3'],
  ['text', '  随货 ', undefined, '随货'],
  ['text', ' \u3000', undefined, ''],
  ['text', '／', undefined, '/'],
  ['number', '007', undefined, '007'],
])('a %s shown as “%s” says “%s”', (kind, text, number, value) => {
  expect(valueOf(kind, { text, number })).toBe(value);
});
