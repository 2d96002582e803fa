import { valueText } from '#addin/pane/parts/field-text.ts';

test.each([
  ['a text as it is', 'principal', '顾明', '顾明'],
  ['a choice by its name', 'nature', 'dealer', '经销商'],
  ['what was erased as such', 'principal', '已删除', '已按要求删除'],
] as const)('a field says %s', (_, field, value, text) => {
  expect(valueText(field, value, (words) => words['zh-CN'])).toBe(text);
});
