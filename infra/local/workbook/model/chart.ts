/** The kinds of chart that the workbook draws, in Excel's words. */
export const CHART_KINDS = [
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'Line',
  'LineMarkers',
  'Pie',
  'Doughnut',
] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** A place on a sheet that goes with its cell: so many points into a row and a column. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly down: number;
}

/** A text of a chart; without one of its own, Excel's automatic one. */
export interface ChartText {
  readonly text?: string;
  readonly isShown: boolean;
}

/** One row of figures of a chart. All three are formulas that point at cells, but a name may be a plain text, and there may be no categories. */
export interface ChartSeries {
  name: string;
  categories: string;
  values: string;
  /** Missing where it is the next one of the palette. */
  color?: string | undefined;
}

/** Where the other axis meets this one. */
export type ChartCrossing = 'Automatic' | 'Maximum' | 'Minimum';

export interface ChartAxis {
  readonly isShown: boolean;
  readonly title: ChartText;
  readonly isReversed: boolean;
  readonly crossing: ChartCrossing;
  readonly hasGridlines: boolean;
  /** Missing where it is that of the cells. */
  readonly numberFormat?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

export const LEGEND_POSITIONS = ['Top', 'Bottom', 'Left', 'Right'] as const;
export type LegendPosition = (typeof LEGEND_POSITIONS)[number];

/** What stands at each bar, point or slice. */
export interface ChartLabels {
  readonly showsValue: boolean;
  readonly showsShare: boolean;
  readonly showsCategory: boolean;
  readonly showsSeries: boolean;
  /** Missing where it is that of the cells. */
  readonly numberFormat?: string;
}

/** 图表: figures of some cells as a picture. Read it freely; change it through the functions of `charts.ts`. */
export interface Chart {
  readonly id: string;
  name: string;
  kind: ChartKind;
  series: readonly ChartSeries[];
  /** Its upper left and lower right corner: it moves and grows with the cells under it. */
  from: ChartCorner;
  to: ChartCorner;
  title: ChartText;
  legend: { readonly isShown: boolean; readonly position: LegendPosition };
  labels: ChartLabels;
  category: ChartAxis;
  value: ChartAxis;
  /** How wide the gap between two groups of bars is, in hundredths of a bar. */
  gapWidth: number;
}

export type ChartFamily = 'bar' | 'line' | 'round';
export type ChartGrouping = 'clustered' | 'stacked' | 'percentStacked' | 'standard';

/** What the kinds have in common. */
interface KindOfChart {
  readonly family: ChartFamily;
  readonly grouping: ChartGrouping;
  /** Bars that lie, with the categories one below the other. */
  readonly lies?: true;
  readonly hasMarkers?: true;
  readonly hasHole?: true;
}

/** What is to be known of each kind. */
export const KINDS_OF_CHART: Readonly<Record<ChartKind, KindOfChart>> = {
  BarClustered: { family: 'bar', grouping: 'clustered', lies: true },
  BarStacked: { family: 'bar', grouping: 'stacked', lies: true },
  BarStacked100: { family: 'bar', grouping: 'percentStacked', lies: true },
  ColumnClustered: { family: 'bar', grouping: 'clustered' },
  ColumnStacked: { family: 'bar', grouping: 'stacked' },
  ColumnStacked100: { family: 'bar', grouping: 'percentStacked' },
  Line: { family: 'line', grouping: 'standard' },
  LineMarkers: { family: 'line', grouping: 'standard', hasMarkers: true },
  Pie: { family: 'round', grouping: 'standard' },
  Doughnut: { family: 'round', grouping: 'standard', hasHole: true },
};

const PALETTE = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** The colour that comes at a place of the palette. */
export const paletteColour = (index: number): string => PALETTE[index % PALETTE.length] ?? '#4472C4';

/** What nobody has said of a chart's labels yet. */
export const NO_LABELS: ChartLabels = {
  showsValue: false,
  showsShare: false,
  showsCategory: false,
  showsSeries: false,
};

/** An axis of a fresh chart. */
export const FRESH_AXIS: ChartAxis = {
  isShown: true,
  title: { isShown: false },
  isReversed: false,
  crossing: 'Automatic',
  hasGridlines: false,
};

/** The gap of a fresh chart's bars. */
export const FRESH_GAP = 150;
