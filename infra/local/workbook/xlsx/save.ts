import type { WorkbookModel } from '../model.ts';
import type { Comment } from '../model/rules.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Lists } from './write/cells.ts';
import { chartFile } from './write/charts.ts';
import { boxesFile, commentsFile } from './write/comments.ts';
import { drawingFile } from './write/drawings.ts';
import { sheetFile } from './write/sheet.ts';
import { StyleList, TextList } from './write/styles.ts';
import { tableFile } from './write/tables.ts';
import { type Pointing, contentTypesFile, firstVisible, relationsFile, workbookFile } from './write/workbook.ts';
import { type Packed, zipped } from './write/zip.ts';

/** A file that a sheet points at, how it points, and what of the sheet it is for. */
interface Attached {
  readonly pointing: Pointing;
  readonly content: string | Uint8Array;
}

const attach = (id: string, kind: string, path: string, content: string | Uint8Array): Attached => ({
  pointing: [id, kind, `../${path}`],
  content,
});

const packed = ({ pointing: [, , target], content }: Attached): Packed => [target.replace('..', 'xl'), content];

const idsOf = (attached: readonly Attached[]): string[] => attached.map(({ pointing: [id] }) => id);

const commentsOf = (comments: readonly Comment[], number: number): Attached[] =>
  comments.length === 0
    ? []
    : [
        attach('rIdBoxes', 'vmlDrawing', `drawings/vmlDrawing${number}.vml`, boxesFile(comments)),
        attach('rIdComments', 'comments', `comments${number}.xml`, commentsFile(comments)),
      ];

/** The drawing of a sheet with its charts, and the files that the drawing points at. */
const drawingOf = (
  model: WorkbookModel,
  { charts }: Sheet,
  number: number,
  nextId: () => number,
): { drawing: Attached[]; below: Packed[] } => {
  if (charts.length === 0) return { drawing: [], below: [] };
  const drawn = charts.map((chart) => {
    const id = nextId();
    return attach(`rIdChart${id}`, 'chart', `charts/chart${id}.xml`, chartFile(model, chart));
  });
  const content = drawingFile(charts, idsOf(drawn));
  const relations = relationsFile(drawn.map(({ pointing }) => pointing));
  return {
    drawing: [attach('rIdDrawing', 'drawing', `drawings/drawing${number}.xml`, content)],
    below: [[`xl/drawings/_rels/drawing${number}.xml.rels`, relations], ...drawn.map(packed)],
  };
};

/** The files of one sheet: its own and those it points at. */
const sheetFiles = (model: WorkbookModel, sheet: Sheet, lists: Lists, nextId: () => number): Packed[] => {
  const place = model.sheets.indexOf(sheet);
  const number = place + 1;
  const comments = commentsOf(
    model.comments.filter(({ sheetId }) => sheetId === sheet.id),
    number,
  );
  const tables = sheet.tables.map((table) => {
    const id = nextId();
    return attach(`rIdTable${id}`, 'table', `tables/table${id}.xml`, tableFile(table, id));
  });
  const properties = [...sheet.properties.values()].map((value) => {
    const id = nextId();
    return attach(`rIdNote${id}`, 'customProperty', `customProperty${id}.bin`, Buffer.from(value, 'utf16le'));
  });
  const { drawing, below } = drawingOf(model, sheet, number, nextId);
  const all = [...drawing, ...comments, ...tables, ...properties];
  const [boxes, drawn] = [idsOf(comments)[0], idsOf(drawing)[0]];
  const pointers = { boxes, drawing: drawn, tables: idsOf(tables), properties: idsOf(properties) };
  const own: Packed = [
    `xl/worksheets/sheet${number}.xml`,
    sheetFile(sheet, lists, pointers, place === firstVisible(model)),
  ];
  if (all.length === 0) return [own];
  const relations = relationsFile(all.map(({ pointing }) => pointing));
  return [own, [`xl/worksheets/_rels/sheet${number}.xml.rels`, relations], ...all.map(packed), ...below];
};

const counter = (): (() => number) => {
  let count = 0;
  return () => (count += 1);
};

const filesOf = (model: WorkbookModel): Packed[] => {
  const lists = { styles: new StyleList(), texts: new TextList() };
  const nextId = counter();
  const sheets = model.sheets.flatMap((sheet) => sheetFiles(model, sheet, lists, nextId));
  const pointings = model.sheets.map((_, index): Pointing => [
    `rId${index + 1}`,
    'worksheet',
    `worksheets/sheet${index + 1}.xml`,
  ]);
  return [
    ['_rels/.rels', relationsFile([['rId1', 'officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookFile(model)],
    [
      'xl/_rels/workbook.xml.rels',
      relationsFile([
        ...pointings,
        ['rIdStyles', 'styles', 'styles.xml'],
        ['rIdTexts', 'sharedStrings', 'sharedStrings.xml'],
      ]),
    ],
    ...sheets,
    ['xl/styles.xml', lists.styles.xml()],
    ['xl/sharedStrings.xml', lists.texts.xml()],
  ];
};

/** Saves a workbook as `.xlsx`: formulas with the results they show, texts as texts; nothing in it points out of the file. */
export const saveXlsx = (model: WorkbookModel): Promise<Uint8Array> => {
  const files = filesOf(model);
  const types: Packed = ['[Content_Types].xml', contentTypesFile(files.map(([name]) => name))];
  return Promise.resolve(zipped([types, ...files]));
};
