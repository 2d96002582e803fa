import { addressOf, areaAddressOf } from '#policy/form/address.ts';
import { around, areaOf } from '../form/areas.ts';
import { codeMark, readCode } from '../form/code.ts';
import type { FormSheet, FoundCode } from '../form/form-sheet.ts';
import { mustBeThere, mustBeUnprotected, placement, sheetOf } from './sheet-of.ts';
import { inTurn, trip } from './turns.ts';

const propertyKey = 'salesdesk.code';
const grey = '#808080';
const points = 8;

/** Asks for the code's cell and for what the sheet remembers; known after the trip. */
export function askCode(sheet: Excel.Worksheet): () => FoundCode | undefined {
  const hits = sheet
    .findAllOrNullObject(codeMark, { completeMatch: false, matchCase: true })
    .load('areas/items/text,areas/items/rowIndex,areas/items/columnIndex');
  const property = sheet.customProperties.getItemOrNullObject(propertyKey).load('value');
  return () => {
    const cells = hits.isNullObject
      ? []
      : hits.areas.items.flatMap(({ text, rowIndex, columnIndex }) =>
          text.flatMap((row, down) =>
            row.map((one, right) => ({
              text: one.trim(),
              cell: addressOf({ row: rowIndex + down + 1, column: columnIndex + right + 1 }),
            })),
          ),
        );
    const remembered = property.isNullObject ? [] : [{ text: property.value.trim() }];
    for (const place of [...cells, ...remembered]) {
      const code = readCode(place.text);
      if (code) return { ...code, ...place };
    }
    return undefined;
  };
}

const code: FormSheet['code'] = (sheetId) =>
  inTurn(async (context) => {
    const sheet = sheetOf(context, sheetId);
    const found = askCode(sheet);
    await trip(context);
    mustBeThere(sheet);
    return found();
  });

const setCode: FormSheet['setCode'] = (sheetId, text) =>
  inTurn(async (context) => {
    const sheet = sheetOf(context, sheetId);
    const found = askCode(sheet);
    const used = sheet.getUsedRangeOrNullObject(false).load(placement);
    const printed = sheet.pageLayout
      .getPrintAreaOrNullObject()
      .load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
    sheet.protection.load('protected');
    await trip(context);
    mustBeThere(sheet);
    mustBeUnprotected(sheet);
    const paper = printed.isNullObject ? undefined : around(printed.areas.items.map(areaOf));
    const whole = around([...(used.isNullObject ? [] : [areaOf(used)]), ...(paper ? [paper] : [])]);
    const below = { row: (whole?.bottom ?? 0) + 1, column: (paper ?? whole)?.left ?? 1 };
    const cell = sheet.getRange(found()?.cell ?? addressOf(below));
    cell.values = [[text]];
    cell.format.font.color = grey;
    cell.format.font.size = points;
    if (paper && found()?.cell === undefined)
      sheet.pageLayout.setPrintArea(areaAddressOf({ ...paper, bottom: Math.max(paper.bottom, below.row) }));
    sheet.customProperties.add(propertyKey, text);
    await trip(context);
  });

/** The contract's code on its form. */
export const codingForms = { code, setCode } satisfies Partial<FormSheet>;
