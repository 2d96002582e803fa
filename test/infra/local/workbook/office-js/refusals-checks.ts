import type { Check } from './check.ts';

/** Refusals and how they reach the pane. */
export const REFUSALS: readonly Check[] = [
  {
    rule: 'a missing sheet is named in the error with its statement',
    inPane: () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('没有这张表').load('name');
        await context.sync();
      }).catch((problem: unknown) => {
        const { code, debugInfo } = problem as OfficeExtension.Error;
        return [code, debugInfo.errorLocation, (debugInfo as { statement?: string }).statement];
      }),
    gives: ['ItemNotFound', 'WorksheetCollection.getItem', 'var worksheet = worksheets.getItem(...);'],
  },
  {
    rule: 'an array of the wrong size is refused and nothing is written',
    inPane: (name) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange('A1:B1');
        const code = await Excel.run(async (inner) => {
          inner.workbook.worksheets.getItem(name).getRange('A1:B1').values = [[1, 2, 3]];
          await inner.sync();
        }).catch((problem: unknown) => (problem as OfficeExtension.Error).code);
        range.load('values');
        await context.sync();
        return [code, range.values];
      }),
    gives: ['InvalidArgument', [['', '']]],
  },
  {
    rule: 'what the workbook does not know is named, never passed over',
    inPane: (name) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).getRange('A1').format.textOrientation = 90;
        await context.sync();
      }).catch((problem: unknown) => {
        const { code, message } = problem as OfficeExtension.Error;
        return [code, message.includes('RangeFormat.TextOrientation')];
      }),
    gives: ['ApiNotFound', true],
  },
  {
    rule: 'a table over a table is refused',
    inPane: (name) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.tables.add('A1:B2', true);
        sheet.tables.add('B1:C2', true);
        await context.sync();
      }).catch((problem: unknown) => (problem as OfficeExtension.Error).code),
    gives: 'InvalidArgument',
  },
];
