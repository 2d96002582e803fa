import { type Chart, KINDS_OF_CHART } from '../../model/chart.ts';
import type { ChartFigures } from '../../model/chart-figures.ts';
import { labelOfPiece } from './bars.ts';
import type { Field } from './field.ts';
import { hasLabels } from './label.ts';
import { type Shape, textAt } from './shapes.ts';
import type { Piece } from './stacks.ts';

const WIDTH = 2.25;
const MARKER = 3.5;
const ABOVE = 10;

/** The points of one series as stretches without a gap. */
const stretches = (pieces: readonly Piece[]): Piece[][] => {
  const found: Piece[][] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (last?.at(-1)?.category === piece.category - 1) last.push(piece);
    else found.push([piece]);
  }
  return found;
};

/** 折线: a line for each series, broken where a cell is blank. */
export const linesIn = (chart: Chart, figures: ChartFigures, field: Field, pieces: readonly Piece[]): Shape[] => {
  const at = ({ category, to }: Piece) => field.at((category + 0.5) / figures.categories.length, to);
  const { hasMarkers = false } = KINDS_OF_CHART[chart.kind];
  return figures.series.flatMap(({ color }, series) => {
    const own = pieces.filter((piece) => piece.series === series);
    const parts = stretches(own);
    const lines = parts.map((some): Shape => ({
      kind: 'line',
      part: 'line',
      points: some.map(at),
      color,
      width: WIDTH,
    }));
    const marked = hasMarkers ? own : parts.filter((some) => some.length === 1).flat();
    const markers = marked.map((piece): Shape => {
      const [x, y] = at(piece);
      const box = { left: x - MARKER, top: y - MARKER, right: x + MARKER, bottom: y + MARKER };
      return { kind: 'rect', part: 'marker', box, fill: color };
    });
    const labels = hasLabels(chart.labels)
      ? own.map((piece): Shape => {
          const [x, y] = at(piece);
          return textAt('label', labelOfPiece(chart, figures, piece), [x, y - ABOVE]);
        })
      : [];
    return [...lines, ...markers, ...labels];
  });
};
