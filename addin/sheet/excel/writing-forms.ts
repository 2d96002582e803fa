import { asText } from '../form/as-text.ts';
import type { Entry, FormSheet, Stood } from '../form/form-sheet.ts';
import { troubleOf } from '../obstacles.ts';
import { inBatches } from '../way/ask.ts';
import { mustBeThere, sheetOf } from './sheet-of.ts';
import { inTurn, isReadOnlyDocument, trip, type Context } from './turns.ts';

/** A request may have 5 MB; each cell that is told by itself has some hundred bytes. */
const cellsOfTrip = 4_000;

interface Known {
  readonly entry: Entry;
  readonly range: Excel.Range;
}

async function look(context: Context, sheet: Excel.Worksheet, entries: readonly Entry[]): Promise<Known[]> {
  sheet.protection.load('protected');
  const known: Known[] = [];
  for (const some of inBatches(entries, cellsOfTrip)) {
    for (const entry of some)
      known.push({
        entry,
        range: sheet.getRange(entry.address).load('values,formulas,numberFormat,format/protection/locked'),
      });
    await trip(context);
    mustBeThere(sheet);
  }
  return known;
}

const stoodIn = ({ entry: { address }, range }: Known): Stood => {
  const [value, formula] = [range.values[0]?.[0] as Stood['value'] | undefined, range.formulas[0]?.[0] as unknown];
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return { address, value: value ?? '', ...(isFormula ? { formula } : {}) };
};

const formatOf = ({ range }: Known): string => String(range.numberFormat[0]?.[0] ?? 'General');

const writtenAs = (text: string | number, format: string): string | number =>
  typeof text === 'number' ? text : asText(text, format);

async function writeAll(context: Context, sheetId: string, entries: readonly Entry[]): Promise<Stood[]> {
  if (isReadOnlyDocument()) throw troubleOf('readOnly');
  if (entries.length === 0) return [];
  const sheet = sheetOf(context, sheetId);
  const known = await look(context, sheet, entries);
  const isLocked = known.some(({ range }) => range.format.protection.locked);
  if (sheet.protection.protected && isLocked) throw troubleOf('protected');
  const stood = known.map(stoodIn);
  for (const some of inBatches(known, cellsOfTrip)) {
    for (const one of some) one.range.values = [[writtenAs(one.entry.text, formatOf(one))]];
    await trip(context);
  }
  return stood;
}

const write: FormSheet['write'] = (sheetId, entries) => inTurn((context) => writeAll(context, sheetId, entries));

const fill: FormSheet['fill'] = async (sheetId, values) => {
  const entries = Object.entries(values).map(([address, text]) => ({ address, text }));
  await inTurn((context) => writeAll(context, sheetId, entries));
};

const putBack: FormSheet['putBack'] = (sheetId, stood) =>
  inTurn(async (context) => {
    const sheet = sheetOf(context, sheetId);
    const known = await look(
      context,
      sheet,
      stood.map(({ address }) => ({ address, text: '' })),
    );
    for (const some of inBatches(
      known.map((one, i) => ({ ...one, before: stood[i] })),
      cellsOfTrip,
    )) {
      for (const { range, before, ...one } of some) {
        const value = before?.value ?? '';
        const text = typeof value === 'string' ? asText(value, formatOf({ ...one, range })) : value;
        range.formulas = [[before?.formula ?? text]];
      }
      await trip(context);
    }
  });

/** What is written into forms. */
export const writingForms = { write, fill, putBack } satisfies Partial<FormSheet>;
