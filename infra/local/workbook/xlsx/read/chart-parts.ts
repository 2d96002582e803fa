import { parseAddress } from '../../model/address.ts';
import {
  CHART_KINDS,
  type Chart,
  type ChartAxis,
  type ChartKind,
  type ChartLabels,
  type ChartSeries,
  type ChartText,
  FRESH_AXIS,
  FRESH_GAP,
  KINDS_OF_CHART,
  LEGEND_POSITIONS,
  NO_LABELS,
  paletteColour,
} from '../../model/chart.ts';
import { chartElements, crossings, legendPlaces } from '../chart-words.ts';
import { reachesOut } from '#policy/form/reaching-out.ts';
import { readable } from './formulas.ts';
import { type Element, attribute, below, child, childrenOf, isOn, numberOf, unescaped } from './xml.ts';

const valueIn = (element: Element | undefined, name: string): string | undefined =>
  attribute(child(element, name), 'val');

/** A switch of a chart: where the element is there without a value, it is on. */
const switchIn = (element: Element | undefined, name: string, otherwise: boolean): boolean => {
  const found = child(element, name);
  return found ? isOn(attribute(found, 'val') ?? '1') : otherwise;
};

const figureIn = (element: Element | undefined, name: string): number | undefined =>
  numberOf(child(element, name), 'val');

/** Whether a formula of a chart points at cells of this workbook, be they gone. */
const isKept = (formula: string): boolean =>
  !reachesOut(formula.replace('#REF!', '')) &&
  (formula.endsWith('!#REF!') || parseAddress(formula.slice(1))?.sheetName !== undefined);

const REFERENCES = ['numRef', 'strRef', 'multiLvlStrRef'];

/** What a part of a series points at; the empty text where there is no such part, undefined where it cannot be kept. */
const formulaIn = (part: Element | undefined): string | undefined => {
  if (!part) return '';
  const reference = part.children.find(({ name }) => REFERENCES.includes(name));
  const formula = readable(child(reference, 'f')?.text.trim() ?? '');
  return isKept(formula) ? formula : undefined;
};

const nameIn = (tx: Element | undefined): string | undefined => {
  const text = child(tx, 'v');
  return text ? unescaped(text.text) : formulaIn(tx);
};

/** The colour of a series, as far as it is said in full; that which comes by itself is not said. */
const colourIn = (series: Element, index: number): string | undefined => {
  const looks = child(series, 'spPr');
  const fill = child(looks, 'solidFill') ?? child(child(looks, 'ln'), 'solidFill');
  const rgb = valueIn(fill, 'srgbClr');
  const color = rgb !== undefined && /^[0-9a-f]{6}$/i.test(rgb) ? `#${rgb.toUpperCase()}` : undefined;
  return color === paletteColour(index) ? undefined : color;
};

const seriesIn = (series: Element, index: number): ChartSeries | undefined => {
  const [name, categories, values] = [
    nameIn(child(series, 'tx')),
    formulaIn(child(series, 'cat')),
    formulaIn(child(series, 'val')),
  ];
  if (name === undefined || categories === undefined || values === undefined) return undefined;
  const color = colourIn(series, index);
  return { name, categories, values, ...(color !== undefined && { color }) };
};

const textIn = (title: Element | undefined): string | undefined => {
  const tx = child(title, 'tx');
  const rich = child(tx, 'rich');
  if (rich)
    return childrenOf(rich, 'p')
      .map((line) =>
        unescaped(
          below(line, 't')
            .map(({ text }) => text)
            .join(''),
        ),
      )
      .join('\n');
  const cache = child(child(tx, 'strRef'), 'strCache');
  return (
    cache &&
    below(cache, 'v')
      .map(({ text }) => unescaped(text))
      .join('')
  );
};

const titleIn = (title: Element | undefined, isShown: boolean): ChartText => {
  const text = isShown ? textIn(title) : undefined;
  return { ...(text !== undefined && { text }), isShown };
};

const crossingIn = (axis: Element | undefined): ChartAxis['crossing'] => {
  const written = valueIn(axis, 'crosses');
  const found = Object.entries(crossings).find(([, name]) => name === written);
  return (found?.[0] ?? 'Automatic') as ChartAxis['crossing'];
};

const formatIn = (element: Element | undefined): { numberFormat?: string } => {
  const format = child(element, 'numFmt');
  const code = attribute(format, 'formatCode');
  return code === undefined || isOn(attribute(format, 'sourceLinked')) ? {} : { numberFormat: code };
};

/** One axis; where it is crossed is said on the other one. */
const axisIn = (axis: Element | undefined, other: Element | undefined): ChartAxis => {
  if (!axis) return FRESH_AXIS;
  const scaling = child(axis, 'scaling');
  const [minimum, maximum] = [figureIn(scaling, 'min'), figureIn(scaling, 'max')];
  const title = child(axis, 'title');
  return {
    isShown: !switchIn(axis, 'delete', false),
    title: titleIn(title, title !== undefined),
    isReversed: valueIn(scaling, 'orientation') === 'maxMin',
    crossing: crossingIn(other),
    hasGridlines: child(axis, 'majorGridlines') !== undefined,
    ...formatIn(axis),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
};

const labelsIn = (plot: Element): ChartLabels => {
  const ofSeries = childrenOf(plot, 'ser').map((series) => child(series, 'dLbls'))[0];
  const labels = ofSeries ?? child(plot, 'dLbls');
  if (!labels || switchIn(labels, 'delete', false)) return NO_LABELS;
  return {
    showsValue: switchIn(labels, 'showVal', false),
    showsShare: switchIn(labels, 'showPercent', false),
    showsCategory: switchIn(labels, 'showCatName', false),
    showsSeries: switchIn(labels, 'showSerName', false),
    ...formatIn(labels),
  };
};

const legendIn = (chart: Element): Chart['legend'] => {
  const legend = child(chart, 'legend');
  const place = valueIn(legend, 'legendPos');
  const position = LEGEND_POSITIONS.find((one) => legendPlaces[one] === place);
  return { isShown: legend !== undefined, position: position ?? (legend ? 'Right' : 'Bottom') };
};

const hasMarkers = (plot: Element): boolean =>
  switchIn(plot, 'marker', false) &&
  childrenOf(plot, 'ser').some((series) => valueIn(child(series, 'marker'), 'symbol') !== 'none');

/** The kind of a plot; undefined where it is none that the workbook draws. */
const kindIn = (plot: Element): ChartKind | undefined => {
  const [grouping, way] = [valueIn(plot, 'grouping'), valueIn(plot, 'barDir')];
  const found = CHART_KINDS.find((kind) => {
    const [element, stands, direction] = chartElements[kind];
    return (
      element === plot.name &&
      (stands === undefined || stands === (grouping ?? (element === 'barChart' ? 'clustered' : 'standard'))) &&
      (direction === undefined || direction === (way ?? 'col'))
    );
  });
  return found === 'Line' && hasMarkers(plot) ? 'LineMarkers' : found;
};

const orderOf = (series: Element): number => figureIn(series, 'order') ?? 0;

/** A chart of a file without its name and place; undefined where it is of a kind, or drawn from something, that is not kept. */
export const chartIn = (root: Element): Omit<Chart, 'id' | 'name' | 'from' | 'to'> | undefined => {
  const chart = child(root, 'chart');
  const area = child(chart, 'plotArea');
  const [plot, ...others] = (area?.children ?? []).filter(({ name }) => name.endsWith('Chart'));
  const kind = plot && kindIn(plot);
  if (!chart || !kind || others.length > 0) return undefined;
  const all = childrenOf(plot, 'ser')
    .sort((a, b) => orderOf(a) - orderOf(b))
    .map(seriesIn);
  const series = all.filter((one) => one !== undefined);
  if (series.length < all.length) return undefined;
  const title = child(chart, 'title');
  const isTitled = !switchIn(chart, 'autoTitleDeleted', false) && (title !== undefined || series.length === 1);
  const isRound = KINDS_OF_CHART[kind].family === 'round';
  const [across, up] = [child(area, 'catAx') ?? child(area, 'dateAx'), child(area, 'valAx')];
  return {
    kind,
    series,
    title: titleIn(title, isTitled),
    legend: legendIn(chart),
    labels: labelsIn(plot),
    category: axisIn(across, up),
    value: isRound ? { ...FRESH_AXIS, hasGridlines: true } : axisIn(up, across),
    gapWidth: figureIn(plot, 'gapWidth') ?? FRESH_GAP,
  };
};
