import { type Chart, type ChartAxis, KINDS_OF_CHART } from '../../model/chart.ts';
import type { ChartFigures } from '../../model/chart-figures.ts';
import { shown } from '../../model/display.ts';
import { type Field, MOST_TURNED, TICK_ROOM, edgesOf, fieldIn, roomsIn, titleRoom, without } from './field.ts';
import type { Scale } from './scale.ts';
import { type Frame, GREY, LINE_HEIGHT, type Shape, cut, heightBetween, line, textAt, widthBetween } from './shapes.ts';

type Point = readonly [x: number, y: number];

const NAME_HEIGHT = 14;

const middleOf = ({ left, top, right, bottom }: Frame): Point => [(left + right) / 2, (top + bottom) / 2];

const OUTWARDS: Readonly<Record<keyof Frame, 1 | -1>> = { left: -1, top: -1, right: 1, bottom: 1 };

const isUpright = (edge: keyof Frame): boolean => edge === 'left' || edge === 'right';

/** What an axis measures, at the outer edge of its room. */
const axisTitle = ({ title }: ChartAxis, edge: keyof Frame, frame: Frame, room: number, usual: string): Shape[] => {
  if (!title.isShown) return [];
  const place = frame[edge] + OUTWARDS[edge] * (room - LINE_HEIGHT / 2);
  const [x, y] = middleOf(frame);
  const text = cut(title.text ?? usual, isUpright(edge) ? heightBetween(frame) : widthBetween(frame));
  return [
    isUpright(edge)
      ? textAt('axis-title', text, [place, y], 'middle', { turn: -90 })
      : textAt('axis-title', text, [x, place]),
  ];
};

const valueAxis = (
  chart: Chart,
  field: Field,
  scale: Scale,
  ticks: readonly string[],
  edge: keyof Frame,
  room: number,
): Shape[] => {
  const grid = scale.ticks.map((tick) => line([field.at(0, tick), field.at(1, tick)], 'grid', GREY.grid));
  const words = scale.ticks.map((tick, index) => {
    const [x, y] = field.at(0, tick);
    const text = ticks[index] ?? '';
    if (!isUpright(edge)) return textAt('tick', text, [x, field.frame[edge] + OUTWARDS[edge] * (LINE_HEIGHT / 2)]);
    return textAt('tick', text, [field.frame[edge] + OUTWARDS[edge] * TICK_ROOM, y], edge === 'left' ? 'end' : 'start');
  });
  return [
    ...(chart.value.hasGridlines ? grid : []),
    ...(chart.value.isShown ? words : []),
    ...axisTitle(chart.value, edge, field.frame, room, '坐标轴标题'),
  ];
};

/** The names of the categories; where there are too many for all, every second one, or every third. */
const nameShapes = (
  names: readonly string[],
  field: Field,
  edge: keyof Frame,
  room: number,
  isTurned: boolean,
): Shape[] => {
  const slot = (field.lies ? heightBetween(field.frame) : widthBetween(field.frame)) / Math.max(1, names.length);
  const every = field.lies || isTurned ? Math.max(1, Math.ceil(NAME_HEIGHT / Math.max(1, slot))) : 1;
  return names.flatMap((name, index): Shape[] => {
    if (index % every !== 0) return [];
    const [x, y] = field.at((index + 0.5) / names.length, 0);
    const place = field.frame[edge];
    if (field.lies)
      return [
        textAt(
          'category',
          cut(name, room - TICK_ROOM),
          [place + OUTWARDS[edge] * TICK_ROOM, y],
          edge === 'left' ? 'end' : 'start',
        ),
      ];
    if (!isTurned) return [textAt('category', name, [x, place + OUTWARDS[edge] * (LINE_HEIGHT / 2)])];
    const isBelow = edge === 'bottom';
    return [
      textAt(
        'category',
        cut(name, MOST_TURNED),
        [x + (isBelow ? 4 : 0), place + OUTWARDS[edge] * 8],
        isBelow ? 'end' : 'start',
        { turn: -45 },
      ),
    ];
  });
};

const categoryAxis = (
  chart: Chart,
  field: Field,
  scale: Scale,
  names: readonly string[],
  edge: keyof Frame,
  room: number,
  isTurned: boolean,
): Shape[] => {
  const nought = Math.min(scale.maximum, Math.max(scale.minimum, 0));
  const grid = names.map((_, index) =>
    line(
      [field.at(index / names.length, scale.minimum), field.at(index / names.length, scale.maximum)],
      'grid',
      GREY.grid,
    ),
  );
  return [
    ...(chart.category.hasGridlines ? grid : []),
    ...(chart.category.isShown
      ? [
          line([field.at(0, nought), field.at(1, nought)], 'axis'),
          ...nameShapes(names, field, edge, room - titleRoom(chart.category), isTurned),
        ]
      : []),
    ...axisTitle(chart.category, edge, field.frame, room, '坐标轴标题'),
  ];
};

/** The number format of the value axis. */
const formatOf = ({ kind, value }: Chart, { series }: ChartFigures): string =>
  value.numberFormat ??
  (KINDS_OF_CHART[kind].grouping === 'percentStacked' ? '0%' : (series[0]?.numberFormat ?? 'General'));

/** 坐标轴: both axes at the edges of a frame, and the field between them. */
export const axesIn = (
  chart: Chart,
  figures: ChartFigures,
  frame: Frame,
  scale: Scale,
): { shapes: Shape[]; field: Field } => {
  const lies = KINDS_OF_CHART[chart.kind].lies === true;
  const labels = {
    ticks: scale.ticks.map((tick) => shown(tick, formatOf(chart, figures))),
    categories: figures.categories,
  };
  const edges = edgesOf(chart, lies);
  const rooms = roomsIn(chart, labels, frame, lies);
  const inner = without(without(frame, edges.value, rooms.value), edges.category, rooms.category);
  const field = fieldIn(chart, inner, scale, lies);
  return {
    field,
    shapes: [
      ...valueAxis(chart, field, scale, labels.ticks, edges.value, rooms.value),
      ...categoryAxis(chart, field, scale, labels.categories, edges.category, rooms.category, rooms.isTurned),
    ],
  };
};
