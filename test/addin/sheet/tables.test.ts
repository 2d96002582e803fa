import { tables } from '#addin/sheet/tables.ts';
import { columnsOf } from '#addin/sheet/which-table.ts';

describe.each(tables.map((table) => [table.file, table] as const))('the table %s', (_, table) => {
  test('has a column for every field that the house takes', () => {
    expect(table.card.map(({ key }) => key)).toEqual(Object.keys(table.shape));
  });

  test('says in the person’s columns by which one a row is known', () => {
    expect(table.card.map(({ key }) => key)).toContain(table.named);
  });

  test('begins our columns with 结果 and ends them with 戳记', () => {
    const keys = table.ours.map(({ key }) => key);
    expect([keys[0], keys.at(-1)]).toEqual(['result', 'stamp']);
  });

  test('has no two columns that answer to one word', () => {
    const words = columnsOf(table).flatMap(({ header, aliases }) => [header['zh-CN'], header.en, ...aliases]);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  test('has a name that Excel takes for a table', () => {
    expect(table.name).toMatch(/^[\p{L}_][\p{L}\p{N}_.]*$/u);
  });
});

test('no two tables have a file or a name in common', () => {
  const names = tables.flatMap(({ file, name, title }) => [file, name, title.en]);
  expect(new Set(names).size).toBe(names.length);
});
