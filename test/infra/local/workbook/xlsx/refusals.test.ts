import { CannotOpen, type Cause, limits } from '#infra/local/workbook/xlsx/cannot-open.ts';
import { openXlsx } from '#infra/local/workbook/xlsx/open.ts';
import { zipped } from '#infra/local/workbook/xlsx/write/zip.ts';
import { givenFile, givenRows, relation, relations, workbook, worksheet } from './given-file.ts';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

const oldContainer = (stream: string): Uint8Array =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from(`${stream}\0`, 'utf16le')]);

const cut = (file: Uint8Array, length: number): Uint8Array => file.subarray(0, length);

/** A file with one byte of its sheet's content changed. */
const changed = (file: Uint8Array): Uint8Array => {
  const name = 'xl/worksheets/sheet1.xml';
  const at = Buffer.from(file).indexOf(name) + name.length + 20;
  return file.map((byte, index) => (index === at ? byte ^ 0x55 : byte));
};

const withSheet = (inside: string): Uint8Array => givenFile({ 'xl/worksheets/sheet1.xml': worksheet(inside) });

const manyCells = (count: number): Uint8Array =>
  givenRows(Array.from({ length: count / 100 }, () => `<row>${'<c><v>1</v></c>'.repeat(100)}</row>`).join(''));

const bomb = (): Uint8Array =>
  givenFile({ 'xl/worksheets/sheet1.xml': worksheet(`<sheetData/>${' '.repeat(limits.unpacked + 1)}`) });

/** A file that says of its content that it is short, and unfolds to more. */
const lyingBomb = (): Uint8Array => {
  const file = Buffer.from(bomb());
  const directory = file.lastIndexOf(Buffer.from('xl/worksheets/sheet1.xml')) - 46;
  file.writeUInt32LE(100, directory + 24);
  return file;
};

const emptyEnd = (): Uint8Array => Buffer.concat([Buffer.from('504b0506', 'hex'), Buffer.alloc(18)]);

const cases: [string, () => Uint8Array, Cause][] = [
  ['of 0 bytes', () => new Uint8Array(), 'empty'],
  ['larger than the limit', () => new Uint8Array(limits.packed + 1), 'tooLarge'],
  ['that is a PDF', () => text('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'notWorkbook'],
  ['that is a web page', () => text('<html><table><tr><td>合同'), 'notWorkbook'],
  ['with a password', () => oldContainer('EncryptedPackage'), 'encrypted'],
  ['of the old format', () => oldContainer('Workbook'), 'oldFormat'],
  ['of the old format and another maker', () => oldContainer('Book'), 'oldFormat'],
  ['that is an old letter', () => oldContainer('WordDocument'), 'notWorkbook'],
  ['that is a zip of nothing', emptyEnd, 'notWorkbook'],
  ['that is another zip', () => zipped([['notes.txt', 'hello']]), 'notWorkbook'],
  [
    'that is a letter in a zip',
    () =>
      givenFile({
        '_rels/.rels': relations(relation('r', 'officeDocument', 'word/document.xml')),
        'word/document.xml': '<document/>',
      }),
    'notWorkbook',
  ],
  [
    'whose workbook is binary',
    () => givenFile({ '_rels/.rels': relations(relation('r', 'officeDocument', 'xl/workbook.bin')) }),
    'binary',
  ],
  ['cut off in the middle', () => cut(givenFile(), 700), 'broken'],
  ['cut off after its first bytes', () => cut(givenFile(), 3), 'broken'],
  ['with a changed byte', () => changed(givenRows('<row r="1"><c r="A1"><v>1</v></c></row>')), 'broken'],
  ['with a sheet that is not there', () => givenFile({ 'xl/worksheets/sheet1.xml': undefined }), 'broken'],
  ['with a sheet that is no XML', () => givenFile({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData>' }), 'broken'],
  [
    'that declares entities',
    () => givenFile({ 'xl/worksheets/sheet1.xml': '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>' }),
    'broken',
  ],
  ['with a cell beyond the sheet', () => givenRows('<row r="1"><c r="ZZZ1"><v>1</v></c></row>'), 'broken'],
  ['with a row beyond the sheet', () => givenRows('<row r="1048577"/>'), 'broken'],
  ['nested without end', () => withSheet('<a>'.repeat(200_000) + '</a>'.repeat(200_000)), 'broken'],
  ['that lists no sheet', () => givenFile({ 'xl/workbook.xml': workbook('<sheets/>') }), 'noSheet'],
  [
    'of charts alone',
    () =>
      givenFile({ 'xl/_rels/workbook.xml.rels': relations(relation('rId1', 'chartsheet', 'chartsheets/sheet1.xml')) }),
    'noSheet',
  ],
  ['with too many cells', () => manyCells(limits.cells + 100), 'tooManyCells'],
  ['that unfolds without end', bomb, 'tooLarge'],
  ['that unfolds without end and says otherwise', lyingBomb, 'tooLarge'],
  ['of endless empty elements', () => withSheet('<a/>'.repeat(2_000_001)), 'tooLarge'],
];

describe('a file is refused with a sentence:', () => {
  test.each(cases)('one %s', async (_, file, reason) => {
    const refusal = await openXlsx(file()).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(CannotOpen);
    const { reason: given, words } = refusal as CannotOpen;
    expect(given).toBe(reason);
    expect(words['zh-CN']).toMatch(/^[^{]+。$/);
    expect(words.en).toMatch(/^[^{]+\.$/);
  });

  test('wherever it is cut off', async () => {
    const file = givenRows('<row r="1"><c r="A1"><v>1</v></c></row>');
    for (let length = 1; length < file.length; length += 13)
      await expect(openXlsx(cut(file, length))).rejects.toBeInstanceOf(CannotOpen);
  });
});

test('a file with as many cells as allowed opens', async () => {
  const { model } = await openXlsx(manyCells(limits.cells));
  expect([...(model.sheets[0]?.cells.all() ?? [])]).toHaveLength(limits.cells);
});

test('a bomb that nothing points at is never lit', async () => {
  const { model } = await openXlsx(givenFile({ 'xl/media/image1.png': ' '.repeat(limits.unpacked + 1) }));
  expect(model.sheets).toHaveLength(1);
});
