import type { ChartCrossing, ChartKind, LegendPosition } from '../model/chart.ts';

/** The namespaces that drawings are written in. */
export const DRAWING_NAMESPACES = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  xdr: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
} as const;

/** Drawings are measured in units so small that inches, points and millimetres are whole numbers of them. */
export const UNITS_PER_POINT = 12_700;

/** What files call each kind of chart: the element, how its series stand together, and which way bars go. */
export const chartElements: Readonly<Record<ChartKind, readonly [element: string, grouping?: string, way?: string]>> = {
  BarClustered: ['barChart', 'clustered', 'bar'],
  BarStacked: ['barChart', 'stacked', 'bar'],
  BarStacked100: ['barChart', 'percentStacked', 'bar'],
  ColumnClustered: ['barChart', 'clustered', 'col'],
  ColumnStacked: ['barChart', 'stacked', 'col'],
  ColumnStacked100: ['barChart', 'percentStacked', 'col'],
  Line: ['lineChart', 'standard'],
  LineMarkers: ['lineChart', 'standard'],
  Pie: ['pieChart'],
  Doughnut: ['doughnutChart'],
};

export const legendPlaces: Readonly<Record<LegendPosition, string>> = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r' };

export const crossings: Readonly<Record<ChartCrossing, string>> = {
  Automatic: 'autoZero',
  Maximum: 'max',
  Minimum: 'min',
};

/** The hole of a doughnut, in hundredths of it. */
export const HOLE_SIZE = 60;

/** How large titles are written, in hundredths of a point. */
export const TITLE_SIZE = 1400;
export const AXIS_TITLE_SIZE = 1000;
