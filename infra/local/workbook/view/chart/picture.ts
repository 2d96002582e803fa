import { type Chart, KINDS_OF_CHART, paletteColour } from '../../model/chart.ts';
import type { ChartFigures } from '../../model/chart-figures.ts';
import { axesIn } from './axes.ts';
import { barsIn, labelOfPiece } from './bars.ts';
import { hasLabels } from './label.ts';
import { type Entry, legendIn } from './legend.ts';
import { linesIn } from './lines.ts';
import { scaleOf } from './scale.ts';
import {
  type Frame,
  GREY,
  LINE_HEIGHT,
  type Shape,
  TEXT_SIZE,
  TITLE_HEIGHT,
  cut,
  heightBetween,
  textAt,
  widthBetween,
  widthOf,
} from './shapes.ts';
import { slicesIn } from './slices.ts';
import { piecesOf } from './stacks.ts';

const PADDING = { across: 12, down: 8 } as const;
const TITLE_SIZE = 18;

const titleIn = (title: string | undefined, frame: Frame): { shapes: Shape[]; rest: Frame } => {
  if (title === undefined) return { shapes: [], rest: frame };
  const middle = (frame.left + frame.right) / 2;
  const lines = title.split('\n');
  const shapes = lines.map((text, index) =>
    textAt(
      'title',
      cut(text, widthBetween(frame), TITLE_SIZE),
      [middle, frame.top + (index + 0.5) * TITLE_HEIGHT],
      'middle',
      { size: TITLE_SIZE },
    ),
  );
  return { shapes, rest: { ...frame, top: frame.top + lines.length * TITLE_HEIGHT + 6 } };
};

const entriesOf = (chart: Chart, { categories, series }: ChartFigures): Entry[] => {
  if (!chart.legend.isShown) return [];
  return KINDS_OF_CHART[chart.kind].family === 'round'
    ? categories.map((name, index) => ({ name, color: paletteColour(index) }))
    : series.map(({ name, color }) => ({ name, color }));
};

/** So near may two marks of an axis that stands, or lies, come to each other. */
const TICK_EVERY = { up: 36, across: 80 } as const;

const plotted = (chart: Chart, figures: ChartFigures, frame: Frame): Shape[] => {
  const { family, grouping, lies } = KINDS_OF_CHART[chart.kind];
  const pieces = piecesOf(figures, grouping);
  const most = lies ? widthBetween(frame) / TICK_EVERY.across : heightBetween(frame) / TICK_EVERY.up;
  const scale = scaleOf(
    pieces.flatMap(({ from, to }) => [from, to]),
    chart.value,
    Math.min(10, Math.max(2, Math.floor(most))),
  );
  const widest = hasLabels(chart.labels)
    ? pieces.reduce((most, piece) => Math.max(most, widthOf(labelOfPiece(chart, figures, piece))), 0)
    : 0;
  const room = lies
    ? { ...frame, right: frame.right - widest }
    : { ...frame, top: frame.top + (widest > 0 ? LINE_HEIGHT : TEXT_SIZE / 2) };
  const { shapes, field } = axesIn(chart, figures, room, scale);
  return [...shapes, ...(family === 'line' ? linesIn : barsIn)(chart, figures, field, pieces)];
};

/** 图表的样子: everything that is drawn of a chart of this size in pixels, what lies below first. */
export const chartPicture = (chart: Chart, figures: ChartFigures, width: number, height: number): Shape[] => {
  const whole: Frame = { left: 0, top: 0, right: width, bottom: height };
  const inside: Frame = {
    left: PADDING.across,
    top: PADDING.down,
    right: width - PADDING.across,
    bottom: height - PADDING.down,
  };
  const title = titleIn(figures.title, inside);
  const legend = legendIn(entriesOf(chart, figures), title.rest, chart.legend.position);
  const isRound = KINDS_OF_CHART[chart.kind].family === 'round';
  return [
    { kind: 'rect', part: 'frame', box: whole, fill: '#FFFFFF', stroke: GREY.frame },
    ...title.shapes,
    ...legend.shapes,
    ...(isRound ? slicesIn(chart, figures, legend.rest) : plotted(chart, figures, legend.rest)),
  ];
};
