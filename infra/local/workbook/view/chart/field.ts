import type { Chart, ChartAxis } from '../../model/chart.ts';
import type { Scale } from './scale.ts';
import { type Frame, LINE_HEIGHT, heightBetween, widthBetween, widthOf } from './shapes.ts';

type Point = readonly [x: number, y: number];

/** Where the bars and lines of a chart are drawn: a place is said by how far it is along the categories and up the values. */
export interface Field {
  readonly frame: Frame;
  readonly lies: boolean;
  readonly at: (category: number, value: number) => Point;
}

/** Between an axis and its words. */
export const TICK_ROOM = 6;

const isFlipped = ({ isReversed, crossing }: ChartAxis): boolean => isReversed !== (crossing === 'Maximum');

/** The words at both axes. */
export interface Labels {
  readonly ticks: readonly string[];
  readonly categories: readonly string[];
}

/** Names below bars that are turned reach no further than this. */
export const MOST_TURNED = 96;

/** How much room the names below standing bars take, and whether they are turned to fit. */
const roomBelow = (names: readonly string[], slot: number): { height: number; isTurned: boolean } => {
  const widest = Math.max(0, ...names.map((name) => widthOf(name)));
  const isTurned = widest + 4 > slot;
  return { height: isTurned ? Math.min(widest, MOST_TURNED) * 0.71 + 14 : LINE_HEIGHT, isTurned };
};

/** How much room the name of an axis takes. */
export const titleRoom = ({ title }: ChartAxis): number => (title.isShown ? LINE_HEIGHT + 2 : 0);

/** Takes room off a frame's edge. */
export const without = (frame: Frame, edge: keyof Frame, room: number): Frame => ({
  ...frame,
  [edge]: frame[edge] + (edge === 'left' || edge === 'top' ? room : -room),
});

export interface Edges {
  readonly category: keyof Frame;
  readonly value: keyof Frame;
}

/** Which edges the two axes stand at. */
export const edgesOf = ({ category, value }: Chart, lies: boolean): Edges => {
  const [far, near] = [isFlipped(category), isFlipped(value)];
  return lies
    ? { value: far ? 'top' : 'bottom', category: near ? 'right' : 'left' }
    : { value: far ? 'right' : 'left', category: near ? 'top' : 'bottom' };
};

/** How far the words of the axes reach into the frame. */
export const roomsIn = (
  chart: Chart,
  { ticks, categories }: Labels,
  frame: Frame,
  lies: boolean,
): { category: number; value: number; isTurned: boolean } => {
  const widestTick = Math.max(0, ...ticks.map((tick) => widthOf(tick)));
  const value = (chart.value.isShown ? (lies ? LINE_HEIGHT : widestTick + TICK_ROOM) : 0) + titleRoom(chart.value);
  const widestName = Math.max(0, ...categories.map((name) => widthOf(name)));
  const below = roomBelow(categories, (widthBetween(frame) - value) / Math.max(1, categories.length));
  const names = lies ? Math.min(widthBetween(frame) * 0.4, widestName) + TICK_ROOM : below.height;
  return {
    value,
    category: (chart.category.isShown ? names : 0) + titleRoom(chart.category),
    isTurned: below.isTurned,
  };
};

/** The field within a frame. */
export const fieldIn = (chart: Chart, frame: Frame, { minimum, maximum }: Scale, lies: boolean): Field => {
  const span = maximum - minimum || 1;
  return {
    frame,
    lies,
    at: (along, value) => {
      const up = (Math.min(maximum, Math.max(minimum, value)) - minimum) / span;
      const [c, v] = [chart.category.isReversed ? 1 - along : along, chart.value.isReversed ? 1 - up : up];
      const [across, down] = lies ? [v, c] : [c, v];
      return [frame.left + across * widthBetween(frame), frame.bottom - down * heightBetween(frame)];
    },
  };
};
