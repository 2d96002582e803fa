import { addComment } from '#infra/local/workbook/model/comments.ts';
import { formatCells } from '#infra/local/workbook/model/formats.ts';
import { protect } from '#infra/local/workbook/model/protection.ts';
import { addSheet, removeSheet, renameSheet } from '#infra/local/workbook/model/sheets.ts';
import { addRows } from '#infra/local/workbook/model/table-rows.ts';
import { addTable } from '#infra/local/workbook/model/tables.ts';
import { eventsOf } from '#infra/local/workbook/rich-api/events.ts';
import { at, givenTable } from '../given-book.ts';

type Book = ReturnType<typeof givenTable>;

const told = (act: (book: Book) => unknown): [number, string, unknown][] => {
  const book = givenTable([['甲'], [1], [2]]);
  const from = book.changes.length;
  const names = new Map([
    [book.sheet.id, 'sheet'],
    [book.table.id, 'table'],
    ['Workbook', 'Workbook'],
  ]);
  act(book);
  const events = book.changes.slice(from).flatMap((change) => eventsOf(book.model, change, { seat: '', pane: 'p' }));
  return events.map(({ type, target, args }) => [
    type,
    names.get(target) ?? 'other',
    args['changeType'] ?? args['address'] ?? null,
  ]);
};

test.each([
  [
    'a cell typed in a table: the sheet, the table, everybody',
    ({ person }: Book) => person.type('表单', 'A2', '9'),
    [
      [10, 'sheet', 'RangeEdited'],
      [10, 'Workbook', 'RangeEdited'],
      [101, 'table', 'RangeEdited'],
      [101, 'sheet', 'RangeEdited'],
      [101, 'Workbook', 'RangeEdited'],
    ],
  ],
  [
    'a row inserted across the sheet',
    ({ person }: Book) => person.insert('表单', '9:9'),
    [
      [10, 'sheet', 'RowInserted'],
      [10, 'Workbook', 'RowInserted'],
    ],
  ],
  [
    'a row deleted from a table: cells for the sheet, a row for the table',
    ({ person }: Book) => person.delete('表单', 'A2:A2', 'Up'),
    [
      [10, 'sheet', 'CellDeleted'],
      [10, 'Workbook', 'CellDeleted'],
      [101, 'table', 'RowDeleted'],
      [101, 'sheet', 'RowDeleted'],
      [101, 'Workbook', 'RowDeleted'],
    ],
  ],
  [
    'a selection inside a table',
    ({ person }: Book) => person.select('表单', 'A2'),
    [
      [14, 'sheet', 'A2'],
      [14, 'Workbook', 'A2'],
      [100, 'table', 'A2'],
    ],
  ],
  [
    'looks',
    ({ model, sheet }: Book) => formatCells(model, sheet, at('C1'), { bold: true }),
    [
      [18, 'sheet', 'C1'],
      [18, 'Workbook', 'C1'],
    ],
  ],
  [
    'a sort',
    ({ person, table }: Book) => person.sort(table.name, [{ key: 0, ascending: false }]),
    [
      [19, 'sheet', 'A2:A3'],
      [19, 'Workbook', 'A2:A3'],
    ],
  ],
  [
    'hidden rows',
    ({ person }: Book) => person.hideRows('表单', '2:2'),
    [
      [22, 'sheet', 'Hidden'],
      [22, 'Workbook', 'Hidden'],
    ],
  ],
])('what is told of %s', (_, act, events) => {
  expect(told(act)).toEqual(events);
});

test.each([
  ['a new name', 25, ({ model, sheet }: Book) => renameSheet(model, sheet, '新')],
  ['protection', 24, ({ model, sheet }: Book) => protect(model, sheet)],
  ['a new table', 102, ({ model, sheet }: Book) => addTable(model, sheet, at('E1:E2'), true)],
  ['a comment', 250, ({ model, sheet }: Book) => addComment(model, sheet, at('E1'), '看', '李')],
])('everybody is told of %s', (_, type, act) => {
  expect(told(act)).toContainEqual([type, 'Workbook', null]);
});

test('sheets that come and go are told to everybody', () => {
  const kinds = told(({ model }) => removeSheet(model, addSheet(model, '二'))).filter(
    ([, target]) => target === 'Workbook',
  );

  expect(kinds.map(([type]) => type)).toEqual([13, 15]);
});

test('a change by another pane at the same seat is local but not its own, one from another seat remote', () => {
  const { model, table, changes } = givenTable([['甲'], [1]]);
  const write = (seat: string, pane: string) => {
    model.as({ origin: 'pane', seat, pane }, () => addRows(model, table, undefined, [[2]]));
    const change = changes.findLast(({ kind }) => kind === 'cells');
    const [event] = change ? eventsOf(model, change, { seat: '', pane: 'p' }) : [];
    return [event?.args['source'], event?.args['triggerSource']];
  };

  expect([write('', 'p'), write('', 'q'), write('li', 'r')]).toEqual([
    ['Local', 'ThisLocalAddin'],
    ['Local', 'Unknown'],
    ['Remote', 'Unknown'],
  ]);
});

test('what one person selects is not told to the panes of another', () => {
  const { model, person, changes } = givenTable([['甲'], [1]]);

  person.select('表单', 'A2');

  expect(
    changes.flatMap((change) => eventsOf(model, change, { seat: 'li', pane: 'p' })).filter(({ type }) => type === 14),
  ).toEqual([]);
});
