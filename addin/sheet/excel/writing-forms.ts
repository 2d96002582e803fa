import { asText } from '../form/as-text.ts';
import type { Entry, FormSheet, Stood } from '../form/form-sheet.ts';
import { inBatches } from '../way/ask.ts';
import { mustBeOpenForWriting, mustBeThere, mustBeUnprotected, sheetOf } from './sheet-of.ts';
import { inTurn, trip, type Context } from './turns.ts';

/** A request may have 5 MB; each cell that is told by itself has some hundred bytes. */
const cellsOfTrip = 4_000;

/** A cell that is to be written, as it stands before. */
interface Known {
  readonly address: string;
  readonly range: Excel.Range;
}

/** Looks at cells before they are written: all of them may be, or none is. */
async function look(context: Context, sheet: Excel.Worksheet, addresses: readonly string[]): Promise<Known[]> {
  mustBeOpenForWriting();
  sheet.protection.load('protected');
  const known: Known[] = [];
  for (const some of inBatches(addresses, cellsOfTrip)) {
    for (const address of some)
      known.push({
        address,
        range: sheet.getRange(address).load('values,formulas,numberFormat,format/protection/locked'),
      });
    await trip(context);
    mustBeThere(sheet);
  }
  if (known.some(({ range }) => range.format.protection.locked)) mustBeUnprotected(sheet);
  return known;
}

const stoodIn = ({ address, range }: Known): Stood => {
  const [value, formula] = [range.values[0]?.[0] as Stood['value'] | undefined, range.formulas[0]?.[0] as unknown];
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return { address, value: value ?? '', ...(isFormula ? { formula } : {}) };
};

const inThe = ({ range }: Known, value: Stood['value']): Stood['value'] =>
  typeof value === 'string' ? asText(value, String(range.numberFormat[0]?.[0] ?? 'General')) : value;

async function writeAll(context: Context, sheetId: string, entries: readonly Entry[]): Promise<Stood[]> {
  if (entries.length === 0) return [];
  const known = await look(
    context,
    sheetOf(context, sheetId),
    entries.map(({ address }) => address),
  );
  const stood = known.map(stoodIn);
  const pairs = known.map((one, i) => ({ one, text: entries[i]?.text ?? '' }));
  for (const some of inBatches(pairs, cellsOfTrip)) {
    for (const { one, text } of some) one.range.values = [[inThe(one, text)]];
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
    const known = await look(
      context,
      sheetOf(context, sheetId),
      stood.map(({ address }) => address),
    );
    const pairs = known.map((one, i) => ({ one, before: stood[i] }));
    for (const some of inBatches(pairs, cellsOfTrip)) {
      for (const { one, before } of some) one.range.formulas = [[before?.formula ?? inThe(one, before?.value ?? '')]];
      await trip(context);
    }
  });

/** What is written into forms. */
export const writingForms = { write, fill, putBack } satisfies Partial<FormSheet>;
