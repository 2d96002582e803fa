import type { ChartGrouping } from '../../model/chart.ts';
import type { ChartFigures } from '../../model/chart-figures.ts';

/** A bar or a point of a line: which category and series, and from where to where on the value axis. */
export interface Piece {
  readonly category: number;
  readonly series: number;
  readonly from: number;
  readonly to: number;
  /** The figure that stands in the cell. */
  readonly value: number;
}

const sumOf = ({ series }: ChartFigures, category: number): number =>
  series.reduce((sum, { values }) => sum + Math.abs(values[category] ?? 0), 0);

/** The figures of a chart laid one beside the other, or one on top of the other with what is below nought going down. */
export const piecesOf = (figures: ChartFigures, grouping: ChartGrouping): Piece[] => {
  const isStacked = grouping === 'stacked' || grouping === 'percentStacked';
  return figures.categories.flatMap((_, category) => {
    const whole = grouping === 'percentStacked' ? sumOf(figures, category) || 1 : 1;
    const reached = { up: 0, down: 0 };
    return figures.series.flatMap(({ values }, series): Piece[] => {
      const value = values[category];
      if (value === undefined) return [];
      if (!isStacked) return [{ category, series, from: 0, to: value, value }];
      const way = value < 0 ? 'down' : 'up';
      const from = reached[way];
      reached[way] += value / whole;
      return [{ category, series, from, to: reached[way], value }];
    });
  });
};
