import { asText } from '#addin/sheet/form/as-text.ts';

test.each([
  '=1+1',
  ' =1',
  '＝1',
  '+86',
  '-',
  '@甲',
  '＠甲',
  '\t=1',
  "'引",
  '#N/A',
  'TRUE',
  ' false ',
  '007',
  '2026-03-01',
  '１２',
  '3/4',
])('Excel could take %j for something else, so an apostrophe says that it is a text', (text) =>
  expect(asText(text, 'General')).toBe(`'${text}`),
);

test.each(['甲公司', '/', '', '无', 'true story', `${'字'.repeat(40)}2026`])('%j is a text anyhow', (text) => {
  expect(asText(text, 'General')).toBe(text);
});

test('a cell for texts takes everything for one', () => {
  expect(asText('=1+1', '@')).toBe('=1+1');
});
