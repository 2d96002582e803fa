import { type Packed, zipped } from '#infra/local/workbook/xlsx/write/zip.ts';

const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

const relation = (id: string, kind: string, target: string, rest = ''): string =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"${rest}/>`;

export const relations = (...all: string[]): string =>
  `<Relationships xmlns="${PACKAGE}">${all.join('')}</Relationships>`;
export { relation };

/** A worksheet's file with this inside. */
export const worksheet = (inside: string): string =>
  `<worksheet xmlns="${SHEETS}" xmlns:r="${RELATIONS}">${inside}</worksheet>`;

/** A stylesheet's file with this inside. */
export const stylesheet = (inside: string): string => `<styleSheet xmlns="${SHEETS}">${inside}</styleSheet>`;

export const workbook = (inside: string): string =>
  `<workbook xmlns="${SHEETS}" xmlns:r="${RELATIONS}">${inside}</workbook>`;

const usual: Readonly<Record<string, string>> = {
  '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
  'xl/workbook.xml': workbook('<sheets><sheet name="合同" sheetId="1" r:id="rId1"/></sheets>'),
  'xl/_rels/workbook.xml.rels': relations(
    relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    relation('rId2', 'styles', 'styles.xml'),
    relation('rId3', 'theme', 'theme/theme1.xml'),
  ),
  'xl/worksheets/sheet1.xml': worksheet('<sheetData/>'),
};

/** A workbook's file as other makers might write it: a plain one of one sheet, 合同, with some parts put in or left out. */
export const givenFile = (parts: Readonly<Record<string, string | undefined>> = {}): Uint8Array => {
  const all = Object.entries({ ...usual, ...parts });
  return zipped(all.flatMap(([name, text]): Packed[] => (text === undefined ? [] : [[name, text]])));
};

/** The same with these rows on its sheet. */
export const givenRows = (rows: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  givenFile({ 'xl/worksheets/sheet1.xml': worksheet(`<sheetData>${rows}</sheetData>`), ...parts });
