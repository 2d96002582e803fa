import type { Check } from './check.ts';

/** Tables: rows, columns, sorting, filtering. */
export const TABLES: readonly Check[] = [
  {
    rule: 'rows added to a new table fill its blank row first and then make room',
    inPane: (name) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.getRange('A1:B1').values = [['公司', '电话']];
        const table = sheet.tables.add('A1:B1', true);
        sheet.getRange('A4').values = [['below']];
        table.rows.add(undefined, [
          ['甲', 1],
          ['乙', 2],
        ]);
        table.rows.add(0, [['丙', 3]]);
        const body = table.getDataBodyRange().load('values,address');
        const below = sheet.getRange('A6').load('values');
        const count = table.rows.getCount();
        table.columns.load('items/name');
        await context.sync();
        const names = table.columns.items.map((column) => column.name);
        return [body.values, body.address.split('!')[1], count.value, names, below.values];
      }),
    gives: [
      [
        ['丙', 3],
        ['甲', 1],
        ['乙', 2],
      ],
      'A2:B4',
      3,
      ['公司', '电话'],
      [['below']],
    ],
  },
  {
    rule: 'a row that was added is held and can be changed and deleted',
    inPane: (name) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.getRange('A1:A3').values = [['列'], [1], [2]];
        const table = sheet.tables.add('A1:A3', true);
        const row = table.rows.add(undefined, [[3]]);
        row.load('index,values');
        await context.sync();
        const seen = [row.index, row.values];
        row.values = [[30]];
        await context.sync();
        table.rows.getItemAt(0).delete();
        table.rows.load('items/values');
        await context.sync();
        return [seen, table.rows.items.map(({ values }) => values)];
      }),
    gives: [
      [2, [[3]]],
      [[[2]], [[30]]],
    ],
  },
  {
    rule: 'the last rows of a table leave one blank row with its text format',
    inPane: (name) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.getRange('A1:A3').values = [['列'], [1], [2]];
        const table = sheet.tables.add('A1:A3', true);
        table.getDataBodyRange().numberFormat = [['@']];
        table.rows.deleteRowsAt(0, 2);
        table.rows.add(undefined, [['007']]);
        const body = table.getDataBodyRange().load('values,address');
        await context.sync();
        return [body.values, body.address.split('!')[1]];
      }),
    gives: [[['007']], 'A2'],
  },
  {
    rule: 'columns are added by name, renamed and deleted, and their headers follow',
    inPane: (name) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.getRange('A1:B2').values = [
          ['甲', '乙'],
          [1, 2],
        ];
        const table = sheet.tables.add('A1:B2', true);
        table.columns.add(undefined, [['结果'], ['好']]);
        table.columns.add(1, undefined, '中间');
        table.columns.getItem('甲').name = '公司';
        table.columns.getItem('乙').delete();
        const missing = table.columns.getItemOrNullObject('没有');
        const range = table.getRange().load('values');
        await context.sync();
        return [range.values, missing.isNullObject];
      }),
    gives: [
      [
        ['公司', '中间', '结果'],
        [1, '', '好'],
      ],
      true,
    ],
  },
  {
    rule: 'a sorted table moves whole rows and remembers its fields',
    inPane: (name) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.getRange('A1:B4').values = [
          ['公司', '额'],
          ['张', 3],
          ['阿', 1],
          ['李', 2],
        ];
        const table = sheet.tables.add('A1:B4', true);
        table.sort.apply([{ key: 0, ascending: true }]);
        table.sort.load('fields');
        const body = table.getDataBodyRange().load('values');
        await context.sync();
        return [body.values, table.sort.fields];
      }),
    gives: [
      [
        ['阿', 1],
        ['李', 2],
        ['张', 3],
      ],
      [{ key: 0, ascending: true }],
    ],
  },
  {
    rule: 'a filter hides rows until it is cleared',
    inPane: (name) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.getRange('A1:A4').values = [['状态'], ['开'], ['关'], ['开']];
        const table = sheet.tables.add('A1:A4', true);
        table.columns.getItem('状态').filter.applyValuesFilter(['开']);
        const hidden = sheet.getRange('A2:A4').getRowProperties({ rowHidden: true, rowIndex: true });
        await context.sync();
        const during = hidden.value.map(({ rowHidden }) => rowHidden);
        table.clearFilters();
        const shown = sheet.getRange('A2:A4').load('rowHidden');
        await context.sync();
        return [during, shown.rowHidden];
      }),
    gives: [[false, true, false], false],
  },
  {
    rule: 'a table is found by name everywhere, resized, and turned back into cells',
    inPane: (name) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.getRange('A1:B3').values = [
          ['a', 'b'],
          [1, 2],
          [3, 4],
        ];
        const table = sheet.tables.add('A1:A2', true);
        table.name = `T_${name}`;
        table.style = 'TableStyleLight1';
        table.resize('A1:B3');
        await context.sync();
        const found = context.workbook.tables.getItem(`T_${name}`).load('name,style,showFilterButton');
        const area = found.getRange().load('address');
        sheet.load('tables/items/name');
        await context.sync();
        found.convertToRange();
        const after = context.workbook.tables.getItemOrNullObject(`T_${name}`);
        await context.sync();
        return [found.style, area.address.split('!')[1], sheet.tables.items.length, after.isNullObject];
      }),
    gives: ['TableStyleLight1', 'A1:B3', 1, true],
  },
];
