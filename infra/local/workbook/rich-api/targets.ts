import type { WorkbookModel } from '../model.ts';
import type { Area } from '../model/area.ts';
import type { Chart, ChartSeries } from '../model/chart.ts';
import type { Edge } from '../model/formats.ts';
import type { Comment, CommentReply, Conditional, Name } from '../model/rules.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Table, TableColumn } from '../model/table.ts';
import type { RangeTarget } from './range-target.ts';
import type { WireType } from './wire.ts';

/** A column of a table by its place in it. */
export interface ColumnTarget {
  readonly table: Table;
  readonly column: TableColumn;
}

export interface RowTarget {
  readonly table: Table;
  readonly index: number;
}

/** One edge of the cells of a range. */
export interface BorderTarget {
  readonly range: RangeTarget;
  readonly edge: Edge;
}

/** One conditional format as it is found on a sheet. */
export interface ConditionalTarget {
  readonly sheet: Sheet;
  readonly conditional: Conditional;
}

export interface ConditionalBorderTarget extends ConditionalTarget {
  readonly side: 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight';
}

/** One chart as it is found on a sheet. */
export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

export interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeries;
}

export interface AxisTarget extends ChartTarget {
  readonly axis: 'category' | 'value';
}

/** Everything of a kind in the workbook, or on one sheet only, or within an area of it. */
export interface Scope {
  readonly sheet?: Sheet | undefined;
  readonly within?: Area | undefined;
}

export interface ReplyTarget {
  readonly comment: Comment;
  readonly reply: CommentReply;
}

export interface PropertyTarget {
  readonly sheet: Sheet;
  readonly key: string;
}

export interface ViewTarget {
  readonly range: RangeTarget;
  readonly rows: readonly number[];
}

/** What stands behind each kind of object. */
export interface Targets {
  Application: WorkbookModel;
  AutoFilter: Sheet;
  Chart: ChartTarget;
  ChartAxes: ChartTarget;
  ChartAxis: AxisTarget;
  ChartAxisTitle: AxisTarget;
  ChartCollection: Sheet;
  ChartDataLabels: ChartTarget;
  ChartFill: SeriesTarget;
  ChartGridlines: AxisTarget;
  ChartLegend: ChartTarget;
  ChartLineFormat: SeriesTarget;
  ChartSeries: SeriesTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeriesFormat: SeriesTarget;
  ChartTitle: ChartTarget;
  Comment: Comment;
  CommentCollection: Scope;
  CommentReply: ReplyTarget;
  CommentReplyCollection: Comment;
  CellValueConditionalFormat: ConditionalTarget;
  ConditionalFormat: ConditionalTarget;
  ConditionalFormatCollection: RangeTarget;
  ConditionalFormatRule: ConditionalTarget;
  ConditionalRangeBorder: ConditionalBorderTarget;
  ConditionalRangeBorderCollection: ConditionalTarget;
  ConditionalRangeFill: ConditionalTarget;
  ConditionalRangeFont: ConditionalTarget;
  ConditionalRangeFormat: ConditionalTarget;
  CustomConditionalFormat: ConditionalTarget;
  DataValidation: RangeTarget;
  DocumentProperties: WorkbookModel;
  Filter: ColumnTarget;
  FormatProtection: RangeTarget;
  NamedItem: Name;
  NamedItemCollection: Scope;
  PageLayout: Sheet;
  Range: RangeTarget;
  RangeAreas: RangeTarget;
  RangeBorder: BorderTarget;
  RangeBorderCollection: RangeTarget;
  RangeCollection: RangeTarget;
  RangeFill: RangeTarget;
  RangeFont: RangeTarget;
  RangeFormat: RangeTarget;
  RangeSort: RangeTarget;
  RangeView: ViewTarget;
  RangeViewCollection: ViewTarget;
  Service: string;
  Setting: string;
  SettingCollection: WorkbookModel;
  Table: Table;
  TableCollection: Scope;
  TableColumn: ColumnTarget;
  TableColumnCollection: Table;
  TableRow: RowTarget;
  TableRowCollection: Table;
  TableSort: Table;
  TextConditionalFormat: ConditionalTarget;
  Workbook: WorkbookModel;
  Worksheet: Sheet;
  WorksheetCollection: WorkbookModel;
  WorksheetCustomProperty: PropertyTarget;
  WorksheetCustomPropertyCollection: Sheet;
  WorksheetFreezePanes: Sheet;
  WorksheetProtection: Sheet;
}

export type Catalogue = { readonly [K in keyof Targets]: WireType<Targets[K]> };
