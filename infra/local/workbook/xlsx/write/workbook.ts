import type { WorkbookModel } from '../../model.ts';
import type { Name } from '../../model/rules.ts';
import { houseNames } from '../house-names.ts';
import { reachesOut } from '#policy/form/reaching-out.ts';
import { fileFormula } from './formulas.ts';
import { RELATIONS, type Attributes, escaped, file, tag } from './xml.ts';

const nameInFile = ({ name, sheetId }: Name): string => {
  const house = Object.entries(houseNames).find(([, known]) => known.toLowerCase() === name.toLowerCase());
  return house && sheetId !== undefined ? house[0] : name;
};

const nameElement = (model: WorkbookModel, given: Name): string => {
  const index = model.sheets.findIndex(({ id }) => id === given.sheetId);
  if (reachesOut(given.formula) || (given.sheetId !== undefined && index < 0)) return '';
  const attributes: Attributes = {
    name: nameInFile(given),
    comment: given.comment === '' ? undefined : given.comment,
    localSheetId: index < 0 ? undefined : index,
    hidden: given.visible ? undefined : true,
  };
  return tag('definedName', attributes, escaped(fileFormula(given.formula)));
};

const STATES = { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Which sheet is looked at when the file is opened. */
export const firstVisible = ({ sheets }: WorkbookModel): number =>
  Math.max(
    0,
    sheets.findIndex(({ visibility }) => visibility === 'Visible'),
  );

/** The file that says which sheets and names there are. */
export const workbookFile = (model: WorkbookModel): string => {
  const names = model.names.map((name) => nameElement(model, name)).join('');
  return file('workbook', {}, [
    tag('bookViews', {}, tag('workbookView', { activeTab: firstVisible(model) })),
    tag(
      'sheets',
      {},
      model.sheets.map(({ name, visibility }, index) =>
        tag('sheet', { name, sheetId: index + 1, state: STATES[visibility], 'r:id': `rId${index + 1}` }),
      ),
    ),
    names === '' ? '' : tag('definedNames', {}, names),
  ]);
};

/** One part pointing at another: id, the last word of its kind, and the place. */
export type Pointing = readonly [id: string, kind: string, target: string];

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The file that says what a part points at. */
export const relationsFile = (pointings: readonly Pointing[]): string =>
  tag(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    pointings.map(([Id, kind, Target]) => tag('Relationship', { Id, Type: `${RELATIONS}/${kind}`, Target })),
  );

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const SPREADSHEET = `${OFFICE}.spreadsheetml`;

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.xml$/, 'sheet.main'],
  [/^xl\/worksheets\/sheet\d+\.xml$/, 'worksheet'],
  [/^xl\/styles\.xml$/, 'styles'],
  [/^xl\/sharedStrings\.xml$/, 'sharedStrings'],
  [/^xl\/tables\//, 'table'],
  [/^xl\/comments\d+\.xml$/, 'comments'],
];

const DRAWN: readonly (readonly [RegExp, string])[] = [
  [/^xl\/drawings\/drawing\d+\.xml$/, 'drawing'],
  [/^xl\/charts\//, 'drawingml.chart'],
];

const kindOf = (part: string): string | undefined => {
  const [sheets, drawn] = [KINDS, DRAWN].map((kinds) => kinds.find(([pattern]) => pattern.test(part))?.[1]);
  if (drawn !== undefined) return `${OFFICE}.${drawn}+xml`;
  return sheets === undefined ? undefined : `${SPREADSHEET}.${sheets}+xml`;
};

/** The file that says of what kind each part is. */
export const contentTypesFile = (parts: readonly string[]): string =>
  tag('Types', { xmlns: `${PACKAGE}/content-types` }, [
    tag('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    tag('Default', { Extension: 'vml', ContentType: 'application/vnd.openxmlformats-officedocument.vmlDrawing' }),
    tag('Default', { Extension: 'bin', ContentType: `${SPREADSHEET}.customProperty` }),
    ...parts.flatMap((part) => {
      const ContentType = kindOf(part);
      return ContentType === undefined ? [] : [tag('Override', { PartName: `/${part}`, ContentType })];
    }),
  ]);
