import { styledAhead } from '#addin/pane/styled-ahead.ts';

const head = `import { makeStyles, tokens } from '@fluentui/react-components';`;
const rulesIn = (source: string): string[] => source.match(/[.@][^"]*\{[^"]*\}/g) ?? [];

test.each([
  ['on one line', `const useStyles = makeStyles({ quiet: { margin: 0 } });`, ['margin:0;']],
  [
    'on several lines',
    `const useStyles = makeStyles({\n  quiet: {\n    display: 'flex',\n  },\n});`,
    ['display:flex;'],
  ],
  [
    'with a token in a text',
    'const useStyles = makeStyles({ quiet: { border: `1px solid ${tokens.colorNeutralStroke2}` } });',
    ['border:1px solid var(--colorNeutralStroke2);'],
  ],
  [
    'with a whole way of writing',
    `const useStyles = makeStyles({\n  small: { ...typographyStyles.caption1 },\n});`,
    ['font-size:var(--fontSizeBase200);', 'line-height:var(--lineHeightBase200);'],
  ],
  [
    'where the room is named beside',
    `const wide = '@media (min-width: 400px)';\n\nconst useStyles = makeStyles({\n  side: { [wide]: { display: 'grid' } },\n});`,
    ['@media (min-width: 400px)', 'display:grid;'],
  ],
])('styles are made into rules: %s', (_, written, rules) => {
  const styled = styledAhead(`${head}\n\n${written}\n\nexport const Some = 1;\n`);

  expect(styled).not.toContain('= makeStyles(');
  expect(styled).toContain('= __styles({');
  expect(styled).toContain('export const Some = 1;');
  for (const rule of rules) expect(rulesIn(styled).join(' ')).toContain(rule);
});

test.each([
  ['styles that are reckoned', `const useStyles = makeStyles({ bar: { width: widthOf(3) } });`],
  ['a file without styles', `export const Some = () => null;`],
])('%s stay as they are', (_, written) => {
  expect(styledAhead(`${head}\n${written}\n`)).toBe(`${head}\n${written}\n`);
});

test('two sets of styles in a file are both made', () => {
  const two = `const useStyles = makeStyles({ a: { margin: 0 } });\nconst useOthers = makeStyles({\n  b: { padding: 0 },\n});\n`;

  expect(styledAhead(two).match(/__styles\(\{/g)).toHaveLength(2);
});
