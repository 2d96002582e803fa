import type { Words } from '#policy/words.ts';
import { WorkbookModel, freshId } from '../model.ts';
import { Sheet, type Visibility } from '../model/sheet.ts';
import type { Book } from './read/book.ts';
import { CannotOpen, limits } from './cannot-open.ts';
import { coloursOf } from './read/colours.ts';
import { Dropped } from './read/dropped.ts';
import { mustBeAPackage } from './read/kinds-of-file.ts';
import { readNames } from './read/names.ts';
import { Parts } from './read/parts.ts';
import { readSheet } from './read/sheet.ts';
import { stringsOf } from './read/strings.ts';
import { stylesOf } from './read/styles.ts';
import { pointsPerCharacterIn } from './widths.ts';
import { type Element, attribute, child, childrenOf, flag } from './read/xml.ts';
import { Zip } from './read/zip.ts';

/** An opened file: its workbook, and what of the file could not be kept. */
export interface Opened {
  readonly model: WorkbookModel;
  readonly dropped: Words[];
}

const cellCounter = (): (() => void) => {
  let count = 0;
  return () => {
    if ((count += 1) > limits.cells) throw new CannotOpen('tooManyCells');
  };
};

const bookOf = (parts: Parts, part: string, workbook: Element): Book => {
  const dropped = new Dropped();
  const read = (kind: string): Element | undefined => {
    const target = parts.related(part, kind);
    return target === undefined ? undefined : parts.read(target);
  };
  const styles = read('styles');
  const looks = stylesOf(styles, coloursOf(read('theme'), styles));
  dropped.noteParts(parts.zip.names);
  if (looks.hasTurnedText) dropped.note('turned');
  if (looks.hasDiagonal) dropped.note('diagonals');
  return {
    model: new WorkbookModel([]),
    parts,
    styles: looks,
    strings: stringsOf(parts, parts.related(part, 'sharedStrings'), dropped),
    isFrom1904: flag(child(workbook, 'workbookPr'), 'date1904'),
    pointsPerCharacter: pointsPerCharacterIn(looks.formats[0]),
    dropped,
    keptCharts: new Set(),
    countCell: cellCounter(),
  };
};

const VISIBILITIES: Readonly<Record<string, Visibility>> = { hidden: 'Hidden', veryHidden: 'VeryHidden' };

/** The sheets that the file lists, with gaps for those that hold no cells. */
const sheetsOf = (workbook: Element, part: string, book: Book): (Sheet | undefined)[] => {
  const relations = book.parts.relations(part);
  return childrenOf(child(workbook, 'sheets'), 'sheet').map((element) => {
    const relation = relations.get(attribute(element, 'id') ?? '');
    if (relation?.kind !== 'worksheet' || relation.isExternal) {
      book.dropped.note('sheets');
      return undefined;
    }
    const sheet = new Sheet(freshId(), attribute(element, 'name') ?? '');
    sheet.visibility = VISIBILITIES[attribute(element, 'state') ?? ''] ?? 'Visible';
    book.model.sheets.push(sheet);
    readSheet(relation.target, sheet, book);
    return sheet;
  });
};

const read = (bytes: Uint8Array): Opened => {
  mustBeAPackage(bytes);
  const parts = new Parts(new Zip(bytes));
  const part = parts.workbook();
  const workbook = parts.read(part);
  if (workbook?.name !== 'workbook') throw new CannotOpen('notWorkbook');
  const book = bookOf(parts, part, workbook);
  const { model, dropped } = book;
  const sheets = sheetsOf(workbook, part, book);
  const [first] = model.sheets;
  if (!first) throw new CannotOpen('noSheet');
  if (model.sheets.every(({ visibility }) => visibility !== 'Visible')) first.visibility = 'Visible';
  dropped.noteCharts(parts.zip.names, book.keptCharts);
  readNames(workbook, model, sheets, dropped);
  return { model, dropped: dropped.words() };
};

/** Opens an `.xlsx`. What points out of the file is neither kept nor followed; throws `CannotOpen` with a sentence. */
export const openXlsx = (bytes: Uint8Array): Promise<Opened> =>
  new Promise((resolve, reject) => {
    try {
      resolve(read(bytes));
    } catch (error) {
      reject(error instanceof CannotOpen ? error : new CannotOpen('broken', { cause: error }));
    }
  });
