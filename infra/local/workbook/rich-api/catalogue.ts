import { application, properties, service } from './application.ts';
import { sheetFilter } from './auto-filter.ts';
import { chartAxes, chartAxis, chartAxisTitle, chartGridlines } from './chart-axes.ts';
import { chartFill, chartLine, chartSeries, chartSeriesCollection, chartSeriesFormat } from './chart-series.ts';
import { chartLabels, chartLegend, chartTitle } from './chart-texts.ts';
import { chart, charts } from './charts.ts';
import { comment, comments, replies, reply } from './comments.ts';
import {
  conditionalBorder,
  conditionalBorders,
  conditionalFill,
  conditionalFont,
  conditionalFormat,
} from './conditional-format.ts';
import { conditional } from './conditional.ts';
import { cellValueRule, customFormula, customRule, textRule } from './conditional-rules.ts';
import { conditionals } from './conditionals.ts';
import { dataValidation } from './data-validation.ts';
import { filter } from './filter.ts';
import { freezePanes } from './freeze-panes.ts';
import { name, names } from './names.ts';
import { pageLayout } from './page-layout.ts';
import { border, borders, cellProtection, fill, font, rangeFormat } from './range-format.ts';
import { range } from './range.ts';
import { rangeAreas, rangeCollection } from './range-areas.ts';
import { setting, settings } from './settings.ts';
import { sheetProperties, sheetProperty } from './sheet-properties.ts';
import { protection } from './sheet-protection.ts';
import { rangeSort, tableSort } from './sort.ts';
import { tableColumn, tableColumns } from './table-columns.ts';
import { tableRow, tableRows } from './table-rows.ts';
import { table, tables } from './tables.ts';
import type { Catalogue } from './targets.ts';
import { rangeView, rangeViews } from './visible-view.ts';
import { workbook } from './workbook.ts';
import { worksheet } from './worksheet.ts';
import { worksheets } from './worksheets.ts';

/** Every kind of object that the workbook knows, by its name in Excel's documentation. */
export const catalogue: Catalogue = {
  Application: application,
  AutoFilter: sheetFilter,
  Chart: chart,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisTitle: chartAxisTitle,
  ChartCollection: charts,
  ChartDataLabels: chartLabels,
  ChartFill: chartFill,
  ChartGridlines: chartGridlines,
  ChartLegend: chartLegend,
  ChartLineFormat: chartLine,
  ChartSeries: chartSeries,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeriesFormat: chartSeriesFormat,
  ChartTitle: chartTitle,
  Comment: comment,
  CommentCollection: comments,
  CommentReply: reply,
  CommentReplyCollection: replies,
  CellValueConditionalFormat: cellValueRule,
  ConditionalFormat: conditional,
  ConditionalFormatCollection: conditionals,
  ConditionalFormatRule: customFormula,
  ConditionalRangeBorder: conditionalBorder,
  ConditionalRangeBorderCollection: conditionalBorders,
  ConditionalRangeFill: conditionalFill,
  ConditionalRangeFont: conditionalFont,
  ConditionalRangeFormat: conditionalFormat,
  CustomConditionalFormat: customRule,
  DataValidation: dataValidation,
  DocumentProperties: properties,
  Filter: filter,
  FormatProtection: cellProtection,
  NamedItem: name,
  NamedItemCollection: names,
  PageLayout: pageLayout,
  Range: range,
  RangeAreas: rangeAreas,
  RangeBorder: border,
  RangeBorderCollection: borders,
  RangeCollection: rangeCollection,
  RangeFill: fill,
  RangeFont: font,
  RangeFormat: rangeFormat,
  RangeSort: rangeSort,
  RangeView: rangeView,
  RangeViewCollection: rangeViews,
  Service: service,
  Setting: setting,
  SettingCollection: settings,
  Table: table,
  TableCollection: tables,
  TableColumn: tableColumn,
  TableColumnCollection: tableColumns,
  TableRow: tableRow,
  TableRowCollection: tableRows,
  TableSort: tableSort,
  TextConditionalFormat: textRule,
  Workbook: workbook,
  Worksheet: worksheet,
  WorksheetCollection: worksheets,
  WorksheetCustomProperty: sheetProperty,
  WorksheetCustomPropertyCollection: sheetProperties,
  WorksheetFreezePanes: freezePanes,
  WorksheetProtection: protection,
};
