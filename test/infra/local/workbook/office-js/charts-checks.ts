import type { Check } from './check.ts';

/** Charts. */
export const CHARTS: readonly Check[] = [
  {
    rule: 'a chart is added, dressed, and found again under its name',
    inPane: (name) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.getRange('A1:C3').values = [
          ['大区', '家数', '金额'],
          ['华东', 12, 3400.5],
          ['华北', 7, 1250],
        ];
        const made = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
        made.name = '按大区';
        made.title.text = '各大区的金额';
        made.legend.position = 'Right';
        made.axes.valueAxis.title.text = '金额（元）';
        made.axes.valueAxis.numberFormat = '#,##0';
        made.axes.categoryAxis.reversePlotOrder = true;
        made.dataLabels.showValue = true;
        await context.sync();
        const again = sheet.charts
          .getItem('按大区')
          .load('name,chartType,plotBy,title/text,title/visible,legend/position');
        const { valueAxis, categoryAxis } = again.axes;
        valueAxis.load('numberFormat,linkNumberFormat,title/text,title/visible');
        categoryAxis.load('reversePlotOrder,visible');
        again.dataLabels.load('showValue,showPercentage');
        await context.sync();
        return [
          [again.name, again.chartType, again.plotBy, again.title.text, again.title.visible, again.legend.position],
          [valueAxis.numberFormat, valueAxis.linkNumberFormat, valueAxis.title.text, valueAxis.title.visible],
          [categoryAxis.reversePlotOrder, categoryAxis.visible],
          [again.dataLabels.showValue, again.dataLabels.showPercentage],
        ];
      }),
    gives: [
      ['按大区', 'ColumnClustered', 'Columns', '各大区的金额', true, 'Right'],
      ['#,##0', false, '金额（元）', true],
      [true, true],
      [true, false],
    ],
  },
  {
    rule: 'all charts of a sheet are counted and listed; one that is not there is nothing',
    inPane: (name) =>
      Excel.run(async (context) => {
        const { charts } = context.workbook.worksheets.getItem(name);
        const source = context.workbook.worksheets.getItem(name).getRange('A1:B3');
        charts.add('Pie', source);
        charts.add('Line', source).delete();
        charts.add('BarStacked', source, 'Rows');
        const [count, missing] = [charts.getCount(), charts.getItemOrNullObject('没有')];
        charts.load('count,items/name,items/chartType');
        await context.sync();
        return [count.value, charts.count, missing.isNullObject, charts.items.map((one) => [one.name, one.chartType])];
      }),
    gives: [
      2,
      2,
      true,
      [
        ['图表 1', 'Pie'],
        ['图表 2', 'BarStacked'],
      ],
    ],
  },
  {
    rule: 'a chart is put over cells, or to a place in points, and goes with its cells',
    inPane: (name) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        const made = sheet.charts.add('Pie', sheet.getRange('A1:B3'));
        made.setPosition('C2', 'F11');
        made.load('left,top,width,height');
        await context.sync();
        const first = [made.left, made.top, made.width, made.height];
        made.left = 10;
        made.height = 100;
        sheet.getRange('1:1').insert('Down');
        made.load('left,top,width,height');
        await context.sync();
        return [first, [made.left, made.top, made.width, made.height]];
      }),
    gives: [
      [96, 15, 192, 150],
      [10, 30, 192, 100],
    ],
  },
  {
    rule: 'series are named, coloured, pointed elsewhere, added and taken away',
    inPane: (name) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.getRange('A1:C3').values = [
          ['大区', '家数', '金额'],
          ['华东', 12, 3400.5],
          ['华北', 7, 1250],
        ];
        const { series } = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'));
        series.getItemAt(0).format.fill.setSolidColor('#00B050');
        series.getItemAt(0).name = '户数';
        const added = series.add('两倍');
        added.setValues(sheet.getRange('C2:C3'));
        added.setXAxisValues(sheet.getRange('A2:A3'));
        await context.sync();
        const [values, categories] = [added.getDimensionValues('Values'), added.getDimensionValues('Categories')];
        series.load('count,items/name,items/gapWidth');
        await context.sync();
        const names = series.items.map((one) => one.name);
        for (const one of series.items.slice(0, 2)) one.delete();
        series.load('items/name');
        await context.sync();
        return [series.count, names, values.value, categories.value, series.items.map((one) => one.name)];
      }),
    gives: [3, ['户数', '金额', '两倍'], ['3400.5', '1250'], ['华东', '华北'], ['两倍']],
  },
  {
    rule: 'a chart is drawn from other cells',
    inPane: (name) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.getRange('A1:B2').values = [
          ['一月', '二月'],
          [1, 2],
        ];
        const made = sheet.charts.add('Line', sheet.getRange('A1:A2'));
        made.setData(sheet.getRange('A1:B2'), 'Rows');
        const values = made.series.getItemAt(0).getDimensionValues('Categories');
        await context.sync();
        return values.value;
      }),
    gives: ['一月', '二月'],
  },
  {
    rule: 'a kind of chart that is not drawn here, and what a chart does not have, is named',
    inPane: (name) =>
      Promise.all(
        [
          (sheet: Excel.Worksheet) => void sheet.charts.add('Treemap', sheet.getRange('A1:B3')),
          (sheet: Excel.Worksheet) => void sheet.charts.add('Pie', sheet.getRange('A1:B3')).getImage(),
          (sheet: Excel.Worksheet) => {
            sheet.charts.add('Pie', sheet.getRange('A1:B3')).axes.valueAxis.visible = false;
          },
          (sheet: Excel.Worksheet) => void sheet.charts.getItem('没有').load('name'),
          (sheet: Excel.Worksheet) => {
            const made = sheet.charts.add('Pie', sheet.getRange('A1:B3'));
            made.delete();
            made.name = '走了';
          },
        ].map((act) =>
          Excel.run(async (context) => {
            act(context.workbook.worksheets.getItem(name));
            await context.sync();
          }).catch((problem: unknown) => (problem as OfficeExtension.Error).code),
        ),
      ),
    gives: ['ApiNotFound', 'ApiNotFound', 'InvalidArgument', 'ItemNotFound', 'ItemNotFound'],
  },
];
