import { readSheet } from 'read-excel-file/universal';
import writeExcelFile from 'write-excel-file/universal';
import { backupFile, fileNameOf, foundIn, hashOf } from '#addin/pane/backup/backup-file.ts';
import { backupColumns, backupRow } from '#policy/backup.ts';
import type { Backup } from '#policy/terms/backup.ts';
import type { Customer } from '#policy/terms/customer.ts';
import { aContact, aCustomer, aNote } from '#given/customer.ts';

const who = '陈一舟';
/** Texts that a sheet is tempted to make something else of. */
const texts = {
  'a formula': '=1+1',
  'a leading apostrophe': '’90 年代建厂',
  'an apostrophe of a sheet': "'00123",
  'full-width forms': '０５１２－６５８２（总机）',
  'line breaks': '一号门\n二号门',
  'leading zeros': '00420',
  'a long number': '913205060000000000',
  'a day': '2026-3-2',
  'something true': 'TRUE',
  'blanks around': '  越溪街道 ',
  'marks of XML': '<研发> & "试制"',
  nothing: '',
} as const;

const customers: readonly Customer[] = Object.values(texts).map((address, i) =>
  aCustomer({
    customerId: `01JQZ8K5T000000000000000${String(i).padStart(2, '0')}`,
    name: `第 ${String(i)} 家`,
    address,
    contacts: [aContact(), aContact({ name: '沈若溪', note: '=SUM(A1)' })],
    notes: [aNote()],
  }),
);

async function aBackup(of = customers): Promise<Backup> {
  const hash = await hashOf(of.map(backupRow));
  const at = '2026-11-25T02:30:00.000Z';
  return { backupId: '01JQZ8K5T000000000000000BK', revision: 1, byId: 'staff-chen', at, count: of.length, hash };
}
const theFile = async () => backupFile(await aBackup(), who, customers);

type Cells = readonly (readonly unknown[])[];
/** The file as somebody saves it who changed its rows. */
async function changed(change: (rows: Cells) => Cells): Promise<Blob> {
  const [title = [], header = [], ...rows] = await readSheet(await (await theFile()).arrayBuffer(), { trim: false });
  const cell = (value: unknown) =>
    typeof value === 'number' ? { value } : { value: typeof value === 'string' ? value : '', type: String };
  return writeExcelFile([title, header, ...change(rows)].map((row) => row.map(cell))).toBlob();
}
const at = (key: string): number => backupColumns.findIndex((column) => column.key === key);
const withCell = (row: number, column: number, value: unknown) => (rows: Cells) =>
  rows.map((cells, i) => (i === row ? cells.with(column, value) : cells));

test.each(Object.keys(texts).map((name, i) => [name, i] as const))(
  '%s comes back from the file as it was',
  async (_, i) => {
    const found = await foundIn(await theFile());

    expect(found?.rows[i]).toEqual(customers[i] && backupRow(customers[i]));
  },
);

test('a backup is whole as it was saved, and however its rows were sorted, with a blank line or not', async () => {
  const [saved, sorted] = await Promise.all([
    foundIn(await theFile()),
    changed((rows) => [...rows.toReversed().slice(0, 4), [], ...rows.toReversed().slice(4)]).then(foundIn),
  ]);

  expect([saved?.isWhole, sorted?.isWhole]).toEqual([true, true]);
  expect(saved?.backupId).toBe('01JQZ8K5T000000000000000BK');
});

test.each([
  ['a cell that says something else', withCell(3, at('address'), '别处')],
  ['a text that became a number', withCell(5, at('address'), 420)],
  ['a blank that was filled', withCell(11, at('address'), '/')],
  ['a row that was taken out', (rows: Cells) => rows.slice(1)],
  ['a row that is there twice', (rows: Cells) => [...rows, rows[0] ?? []]],
])('it is not whole with %s', async (_, change) => {
  const found = await foundIn(await changed(change));

  expect(found?.isWhole).toBe(false);
});

test.each([
  ['another workbook', () => writeExcelFile([[{ value: '客户名单' }]]).toBlob()],
  ['an empty one', () => writeExcelFile([]).toBlob()],
  ['no workbook at all', () => Promise.resolve(new Blob(['PK not a workbook']))],
  ['nothing', () => Promise.resolve(new Blob([]))],
])('%s is no backup', async (_, file) => {
  expect(await foundIn(await file())).toBeUndefined();
});

test('whose it is and of when stands in the first line, beside every row, and in its name', async () => {
  const [title, , ...rows] = await readSheet(await (await theFile()).arrayBuffer());

  expect(title?.[0]).toMatch(/^销售台客户备份 · 陈一舟 · 2026-11-25 10:30 · 12 家/u);
  expect(new Set(rows.map((row) => row.at(-1)))).toEqual(new Set(['陈一舟 2026-11-25']));
  expect(fileNameOf(await aBackup(), '陈/一:舟')).toBe('客户备份-陈一舟-2026-11-25.xlsx');
});

test('somebody who holds nothing has a backup of nothing, and it is whole', async () => {
  const found = await foundIn(await backupFile(await aBackup([]), who, []));

  expect(found).toEqual({ backupId: '01JQZ8K5T000000000000000BK', isWhole: true, rows: [] });
});
