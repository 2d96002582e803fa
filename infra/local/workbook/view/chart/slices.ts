import { type Chart, KINDS_OF_CHART, paletteColour } from '../../model/chart.ts';
import type { ChartFigures, Figures } from '../../model/chart-figures.ts';
import { hasLabels, labelOf } from './label.ts';
import { type Frame, LINE_HEIGHT, type Shape, heightBetween, textAt, widthBetween, widthOf } from './shapes.ts';

const HOLE = 0.6;
const FULL = 2 * Math.PI;
/** A whole circle has no two ends to draw an arc between. */
const ALMOST = FULL - 1e-4;

interface Ring {
  readonly x: number;
  readonly y: number;
  readonly inner: number;
  readonly outer: number;
}

const on = ({ x, y }: Ring, radius: number, angle: number): string =>
  `${(x + radius * Math.sin(angle)).toFixed(2)} ${(y - radius * Math.cos(angle)).toFixed(2)}`;

const sliceIn = (ring: Ring, start: number, end: number): string => {
  const last = Math.min(end, start + ALMOST);
  const isLarge = last - start > Math.PI ? 1 : 0;
  const [outer, inner] = [ring.outer.toFixed(2), ring.inner.toFixed(2)];
  const edge = `M${on(ring, ring.outer, start)}A${outer} ${outer} 0 ${isLarge} 1 ${on(ring, ring.outer, last)}`;
  if (ring.inner === 0) return `${edge}L${ring.x.toFixed(2)} ${ring.y.toFixed(2)}Z`;
  return `${edge}L${on(ring, ring.inner, last)}A${inner} ${inner} 0 ${isLarge} 0 ${on(ring, ring.inner, start)}Z`;
};

const sharesOf = ({ values }: Figures): number[] => {
  const sum = values.reduce<number>((total, value) => total + Math.abs(value ?? 0), 0);
  return values.map((value) => (sum === 0 ? 0 : Math.abs(value ?? 0) / sum));
};

const labelsFor = (chart: Chart, figures: ChartFigures, series: Figures): string[] =>
  sharesOf(series).map((share, index) =>
    share === 0
      ? ''
      : labelOf(
          chart.labels,
          { series: series.name, category: figures.categories[index] ?? '', value: series.values[index] ?? 0, share },
          series.numberFormat,
        ),
  );

const AWAY = 8;

/** A label stands outside its slice; the one of an inner ring in the middle of it. */
const labelAt = (text: string, ring: Ring, angle: number, isOutside: boolean): Shape => {
  const radius = isOutside ? ring.outer + AWAY : (ring.inner + ring.outer) / 2;
  const [right, up] = [Math.sin(angle), Math.cos(angle)];
  const anchor = !isOutside || Math.abs(right) < 0.2 ? 'middle' : right > 0 ? 'start' : 'end';
  return textAt('label', text, [ring.x + radius * right, ring.y - radius * up], anchor);
};

const ringShapes = (series: Figures, ring: Ring, labels: readonly string[], isOutside: boolean): Shape[] => {
  let start = 0;
  const shapes = sharesOf(series).flatMap((share, index): Shape[][] => {
    if (share === 0) return [];
    const [from, to] = [start, start + share * FULL];
    start = to;
    const slice: Shape = { kind: 'path', part: 'slice', path: sliceIn(ring, from, to), fill: paletteColour(index) };
    const text = labels[index] ?? '';
    return [[slice, ...(text === '' ? [] : [labelAt(text, ring, (from + to) / 2, isOutside)])]];
  });
  const all = shapes.flat();
  return [...all.filter(({ part }) => part === 'slice'), ...all.filter(({ part }) => part === 'label')];
};

/** 饼图与圆环图: from the top clockwise; several series of a doughnut lie one around the other. */
export const slicesIn = (chart: Chart, figures: ChartFigures, frame: Frame): Shape[] => {
  const { hasHole = false } = KINDS_OF_CHART[chart.kind];
  const { series } = figures;
  const labels = series.map((one) => (hasLabels(chart.labels) ? labelsFor(chart, figures, one) : []));
  const widest = Math.max(0, ...labels.flat().map((text) => widthOf(text)));
  const [across, down] = widest > 0 ? [widest + AWAY, LINE_HEIGHT + AWAY / 2] : [4, 4];
  const outer = Math.max(8, Math.min(widthBetween(frame) / 2 - across, heightBetween(frame) / 2 - down));
  const [x, y] = [(frame.left + frame.right) / 2, (frame.top + frame.bottom) / 2];
  const inner = hasHole ? outer * HOLE : 0;
  const thickness = (outer - inner) / Math.max(1, series.length);
  return series.flatMap((one, index) => {
    const ring = { x, y, inner: inner + index * thickness, outer: inner + (index + 1) * thickness };
    return ringShapes(one, ring, labels[index] ?? [], index === series.length - 1);
  });
};
