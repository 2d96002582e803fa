import { type Chart, KINDS_OF_CHART } from '../../model/chart.ts';
import type { ChartFigures } from '../../model/chart-figures.ts';
import type { Field } from './field.ts';
import { hasLabels, labelOf } from './label.ts';
import { type Shape, textAt } from './shapes.ts';
import type { Piece } from './stacks.ts';

/** What stands at a piece. */
export const labelOfPiece = (chart: Chart, figures: ChartFigures, { category, series, value }: Piece): string => {
  const sayings = {
    series: figures.series[series]?.name ?? '',
    category: figures.categories[category] ?? '',
    value,
    share: 0,
  };
  const usual = figures.series[series]?.numberFormat ?? 'General';
  return labelOf({ ...chart.labels, showsShare: false }, sayings, usual);
};

const colourOf = ({ series }: ChartFigures, index: number): string => series[index]?.color ?? '#4472C4';

const AWAY = 4;
const ABOVE = 9;

/** Where a bar lies along the categories: the gap beside a group is so many hundredths of a bar. */
const spanOf = (chart: Chart, figures: ChartFigures, { category, series }: Piece): [start: number, end: number] => {
  const isClustered = KINDS_OF_CHART[chart.kind].grouping === 'clustered';
  const beside = isClustered ? figures.series.length : 1;
  const bar = 1 / (beside + chart.gapWidth / 100);
  const start = (1 - beside * bar) / 2 + (isClustered ? series * bar : 0);
  const count = figures.categories.length;
  return [(category + start) / count, (category + start + bar) / count];
};

const labelAt = (chart: Chart, figures: ChartFigures, field: Field, piece: Piece, middle: number): Shape[] => {
  if (!hasLabels(chart.labels)) return [];
  const text = labelOfPiece(chart, figures, piece);
  const isClustered = KINDS_OF_CHART[chart.kind].grouping === 'clustered';
  const [x, y] = field.at(middle, isClustered ? piece.to : (piece.from + piece.to) / 2);
  if (!isClustered) return [textAt('label', text, [x, y])];
  const isBack = piece.to < 0 !== chart.value.isReversed;
  if (field.lies) return [textAt('label', text, [x + (isBack ? -AWAY : AWAY), y], isBack ? 'end' : 'start')];
  return [textAt('label', text, [x, y + (isBack ? ABOVE : -ABOVE)])];
};

/** 柱形与条形: the bars of a chart with what stands at them. */
export const barsIn = (chart: Chart, figures: ChartFigures, field: Field, pieces: readonly Piece[]): Shape[] => {
  const bars = pieces.map((piece): Shape => {
    const [start, end] = spanOf(chart, figures, piece);
    const [[x1, y1], [x2, y2]] = [field.at(start, piece.from), field.at(end, piece.to)];
    const box = { left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2) };
    return { kind: 'rect', part: 'bar', box, fill: colourOf(figures, piece.series) };
  });
  const labels = pieces.flatMap((piece) => {
    const [start, end] = spanOf(chart, figures, piece);
    return labelAt(chart, figures, field, piece, (start + end) / 2);
  });
  return [...bars, ...labels];
};
