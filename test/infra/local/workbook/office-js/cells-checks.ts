import type { Check } from './check.ts';

/** Reading, writing and looks. */
export const CELLS: readonly Check[] = [
  {
    rule: 'a block is written and read back with its address',
    inPane: (name) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange('A1:B2');
        range.values = [
          ['客户', 12.5],
          [true, ''],
        ];
        range.load('values,address,valueTypes,rowCount');
        await context.sync();
        return [range.values, range.address.split('!')[1], range.valueTypes, range.rowCount];
      }),
    gives: [
      [
        ['客户', 12.5],
        [true, ''],
      ],
      'A1:B2',
      [
        ['String', 'Double'],
        ['Boolean', 'Empty'],
      ],
      2,
    ],
  },
  {
    rule: 'texts are read as if typed, unless the cell is a text cell or an apostrophe says so',
    inPane: (name) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange('A1:D1');
        range.getCell(0, 0).numberFormat = [['@']];
        range.values = [['110101199001011234', '110101199001011234', "'007", '2026-03-01']];
        range.load('values,text');
        await context.sync();
        return [range.values, range.text];
      }),
    gives: [
      [['110101199001011234', 110101199001011000, '007', 46082]],
      [['110101199001011234', '1.10101E+17', '007', '2026/3/1']],
    ],
  },
  {
    rule: 'a formula is kept as such and null leaves a cell alone',
    inPane: (name) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange('A1:B1');
        range.values = [[1, 2]];
        range.formulas = [['=B1*2', null]];
        range.load('formulas');
        await context.sync();
        return range.formulas;
      }),
    gives: [['=B1*2', 2]],
  },
  {
    rule: 'a text format on a whole column holds for cells written later',
    inPane: (name) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.getRange('C:C').numberFormat = [['@']];
        sheet.getRange('C5').values = [['0042']];
        const cell = sheet.getRange('C5').load('values,numberFormat');
        await context.sync();
        return [cell.values, cell.numberFormat];
      }),
    gives: [[['0042']], [['@']]],
  },
  {
    rule: 'looks are set and read, and cells that differ give null',
    inPane: (name) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange('A1:B1');
        range.format.fill.color = 'yellow';
        range.format.font.bold = true;
        range.format.horizontalAlignment = 'Center';
        range.format.wrapText = true;
        range.format.columnWidth = 80;
        range.format.protection.locked = false;
        range.format.borders.getItem('EdgeBottom').style = 'Continuous';
        range.getCell(0, 1).format.fill.clear();
        const whole = range.format.load(
          'horizontalAlignment,wrapText,columnWidth,fill/color,font/bold,protection/locked',
        );
        const edge = range.format.borders.getItem('EdgeBottom').load('style,color');
        const first = range.getCell(0, 0).format.fill.load('color');
        await context.sync();
        const { horizontalAlignment, wrapText, columnWidth, fill, font, protection } = whole;
        return [
          horizontalAlignment,
          wrapText,
          columnWidth,
          fill.color,
          font.bold,
          protection.locked,
          edge.style,
          first.color,
        ];
      }),
    gives: ['Center', true, 80, null, true, false, 'Continuous', '#FFFF00'],
  },
  {
    rule: 'properties of single cells go both ways',
    inPane: (name) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange('A1:B1');
        range.setCellProperties([[{ format: { fill: { color: '#FF0000' } } }, { format: { font: { bold: true } } }]]);
        const cells = range.getCellProperties({
          address: true,
          format: { fill: { color: true }, font: { bold: true } },
        });
        await context.sync();
        return cells.value[0]?.map(({ address, format }) => [
          address?.split('!')[1],
          format?.fill?.color,
          format?.font?.bold,
        ]);
      }),
    gives: [
      ['A1', '#FF0000', false],
      ['B1', '#FFFFFF', true],
    ],
  },
  {
    rule: 'a blank sheet has no used range, and a filled one has',
    inPane: (name) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        const before = sheet.getUsedRangeOrNullObject(true).load('address');
        await context.sync();
        sheet.getRange('B2').values = [['x']];
        sheet.getRange('D9').values = [['y']];
        const after = sheet.getUsedRangeOrNullObject(true).load('address');
        await context.sync();
        return [before.isNullObject, after.isNullObject, after.address.split('!')[1]];
      }),
    gives: [true, false, 'B2:D9'],
  },
  {
    rule: 'a range that is held follows its cells when rows are inserted above it',
    inPane: (name) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        const held = sheet.getRange('B2');
        held.values = [['here']];
        await context.sync();
        sheet.getRange('1:2').insert('Down');
        held.load('address,values');
        await context.sync();
        return [held.address.split('!')[1], held.values];
      }),
    gives: ['B4', [['here']]],
  },
  {
    rule: 'copying moves relative references, and clearing contents keeps looks',
    inPane: (name) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.getRange('A1:B1').formulas = [[5, '=A1+$A$1']];
        sheet.getRange('A1:B1').format.font.italic = true;
        sheet.getRange('A2:B3').copyFrom('A1:B1');
        sheet.getRange('A3').clear('Contents');
        const range = sheet.getRange('A2:B3').load('formulas');
        const font = sheet.getRange('A3').format.font.load('italic');
        await context.sync();
        return [range.formulas, font.italic];
      }),
    gives: [
      [
        [5, '=A2+$A$1'],
        ['', '=A3+$A$1'],
      ],
      true,
    ],
  },
  {
    rule: 'merging keeps the first cell only',
    inPane: (name) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange('A1:B1');
        range.values = [['a', 'b']];
        range.merge();
        range.load('values');
        await context.sync();
        return range.values;
      }),
    gives: [['a', '']],
  },
  {
    rule: 'cells are found by their text, and visible cells apart from hidden rows',
    inPane: (name) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.getRange('A1:A4').values = [['甲'], ['乙'], ['丙'], ['丁']];
        sheet.getRange('2:2').rowHidden = true;
        const found = sheet.getRange('A1:A4').findOrNullObject('丙', { completeMatch: true }).load('address');
        const missing = sheet.getRange('A1:A4').findOrNullObject('戊', {}).load('address');
        const visible = sheet.getRange('A1:A4').getSpecialCellsOrNullObject('Visible').load('address');
        const view = sheet.getRange('A1:A4').getVisibleView().load('values');
        await context.sync();
        return [
          found.address.split('!')[1],
          missing.isNullObject,
          visible.address.split(',').map((address) => address.split('!')[1]),
          view.values,
        ];
      }),
    gives: ['A3', true, ['A1', 'A3:A4'], [['甲'], ['丙'], ['丁']]],
  },
  {
    rule: 'every cell of a sheet that holds a text is found, hidden rows too, and none is no error',
    inPane: (name) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.getRange('A1:B3').values = [
          ['SD·甲', ''],
          ['sd·乙', '丙'],
          ['', '码 SD·丁'],
        ];
        sheet.getRange('3:3').rowHidden = true;
        const found = sheet.findAllOrNullObject('SD·', { completeMatch: false, matchCase: true }).load('address');
        const whole = sheet.findAllOrNullObject('丙', { completeMatch: true }).load('address');
        const missing = sheet.findAllOrNullObject('戊', {}).load('address');
        await context.sync();
        const addresses = ({ address }: Excel.RangeAreas) => address.split(',').map((one) => one.split('!')[1]);
        return [addresses(found), addresses(whole), missing.isNullObject];
      }),
    gives: [['A1', 'B3'], ['B2'], true],
  },
];
