import type { WorkbookModel } from '../../model.ts';
import {
  type Chart,
  type ChartAxis,
  type ChartLabels,
  type ChartSeries,
  type ChartText,
  KINDS_OF_CHART,
  paletteColour,
} from '../../model/chart.ts';
import { categoriesOfSeries, formatOfFigures, nameOfSeries, valuesOfSeries } from '../../model/chart-figures.ts';
import {
  AXIS_TITLE_SIZE,
  DRAWING_NAMESPACES,
  HOLE_SIZE,
  TITLE_SIZE,
  chartElements,
  crossings,
  legendPlaces,
} from '../chart-words.ts';
import { fileFormula } from './formulas.ts';
import { RELATIONS, escaped, tag } from './xml.ts';

const value = (name: string, val: string | number | boolean): string => tag(`c:${name}`, { val });

const colour = (color: string): string => tag('a:solidFill', {}, tag('a:srgbClr', { val: color.slice(1) }));

const filled = (color: string): string => tag('c:spPr', {}, colour(color));

const stroked = (color: string, w: number): string => tag('c:spPr', {}, tag('a:ln', { w }, colour(color)));

const paragraphs = (text: string, sz: number): string =>
  text
    .split('\n')
    .map((line) =>
      tag('a:p', {}, [
        tag('a:pPr', {}, tag('a:defRPr', { sz, b: false })),
        tag('a:r', {}, tag('a:rPr', { lang: 'zh-CN', sz, b: false }) + tag('a:t', {}, escaped(line))),
      ]),
    )
    .join('');

/** A title; without a text of its own the program that opens the file finds one. */
const titleOf = ({ text, isShown }: ChartText, size: number): string => {
  if (!isShown) return '';
  const rich = text === undefined ? '' : tag('c:rich', {}, `<a:bodyPr/><a:lstStyle/>${paragraphs(text, size)}`);
  return tag('c:title', {}, [rich === '' ? '' : tag('c:tx', {}, rich), value('overlay', false)]);
};

const points = (texts: readonly (string | undefined)[]): string => {
  const written = texts.map((text, idx) =>
    text === undefined ? '' : tag('c:pt', { idx }, tag('c:v', {}, escaped(text))),
  );
  return value('ptCount', texts.length) + written.join('');
};

const textsAt = (formula: string, texts: readonly string[]): string =>
  tag('c:strRef', {}, tag('c:f', {}, escaped(fileFormula(formula))) + tag('c:strCache', {}, points(texts)));

const figuresAt = (formula: string, figures: readonly (number | undefined)[], format: string): string => {
  const texts = figures.map((figure) => (figure === undefined ? undefined : String(figure)));
  const cache = tag('c:numCache', {}, tag('c:formatCode', {}, escaped(format)) + points(texts));
  return tag('c:numRef', {}, tag('c:f', {}, escaped(fileFormula(formula))) + cache);
};

const nameOf = (model: WorkbookModel, series: ChartSeries, index: number): string => {
  if (series.name === '') return '';
  const inside = series.name.startsWith('=')
    ? textsAt(series.name, [nameOfSeries(model, series, index)])
    : tag('c:v', {}, escaped(series.name));
  return tag('c:tx', {}, inside);
};

/** Every slice has a colour of its own, said in full so that all programs show the same. */
const slicesOf = (count: number): string =>
  Array.from({ length: count }, (_, idx) =>
    tag('c:dPt', {}, value('idx', idx) + value('bubble3D', false) + filled(paletteColour(idx))),
  ).join('');

const LINE_WIDTH = 28_575;

const seriesOf = (model: WorkbookModel, chart: Chart, series: ChartSeries, index: number): string => {
  const { family, hasMarkers } = KINDS_OF_CHART[chart.kind];
  const color = series.color ?? paletteColour(index);
  const [categories, figures] = [categoriesOfSeries(model, series), valuesOfSeries(model, series)];
  const format = formatOfFigures(model, { series: [series] });
  const looks = {
    bar: filled(color) + value('invertIfNegative', false),
    line:
      stroked(color, LINE_WIDTH) +
      tag(
        'c:marker',
        {},
        hasMarkers ? value('symbol', 'circle') + value('size', 5) + filled(color) : value('symbol', 'none'),
      ),
    round: (series.color === undefined ? '' : filled(series.color)) + slicesOf(figures.length),
  };
  return tag('c:ser', {}, [
    value('idx', index),
    value('order', index),
    nameOf(model, series, index),
    looks[family],
    series.categories === '' ? '' : tag('c:cat', {}, textsAt(series.categories, categories)),
    series.values === '' ? '' : tag('c:val', {}, figuresAt(series.values, figures, format)),
    family === 'line' ? value('smooth', false) : '',
  ]);
};

const labelsOf = ({ showsValue, showsCategory, showsSeries, showsShare, numberFormat }: ChartLabels): string =>
  tag('c:dLbls', {}, [
    numberFormat === undefined ? '' : tag('c:numFmt', { formatCode: numberFormat, sourceLinked: false }),
    value('showLegendKey', false),
    value('showVal', showsValue),
    value('showCatName', showsCategory),
    value('showSerName', showsSeries),
    value('showPercent', showsShare),
    value('showBubbleSize', false),
  ]);

const AXES = { category: 111_111_111, value: 222_222_222 } as const;

const GRID = tag('c:majorGridlines', {}, stroked('#D9D9D9', 9_525));

/** An axis as both kinds begin; where it crosses the other one is said on the other one. */
const axisStart = (id: number, axis: ChartAxis, axPos: string, usual = 'General'): string =>
  [
    value('axId', id),
    tag('c:scaling', {}, [
      value('orientation', axis.isReversed ? 'maxMin' : 'minMax'),
      axis.maximum === undefined ? '' : value('max', axis.maximum),
      axis.minimum === undefined ? '' : value('min', axis.minimum),
    ]),
    value('delete', !axis.isShown),
    value('axPos', axPos),
    axis.hasGridlines ? GRID : '',
    titleOf(axis.title, AXIS_TITLE_SIZE),
    tag('c:numFmt', { formatCode: axis.numberFormat ?? usual, sourceLinked: axis.numberFormat === undefined }),
    value('majorTickMark', 'out'),
    value('minorTickMark', 'none'),
    value('tickLblPos', 'nextTo'),
  ].join('');

const axesOf = ({ kind, category, value: figures }: Chart): string => {
  const { lies, grouping } = KINDS_OF_CHART[kind];
  const [across, up] = lies ? ['l', 'b'] : ['b', 'l'];
  return [
    tag('c:catAx', {}, [
      axisStart(AXES.category, category, across),
      value('crossAx', AXES.value),
      value('crosses', crossings[figures.crossing]),
      value('auto', true),
      value('lblAlgn', 'ctr'),
      value('lblOffset', 100),
      value('noMultiLvlLbl', false),
    ]),
    tag('c:valAx', {}, [
      axisStart(AXES.value, figures, up, grouping === 'percentStacked' ? '0%' : 'General'),
      value('crossAx', AXES.category),
      value('crosses', crossings[category.crossing]),
      value('crossBetween', 'between'),
    ]),
  ].join('');
};

const plotOf = (model: WorkbookModel, chart: Chart): string => {
  const [element, grouping, way] = chartElements[chart.kind];
  const { family, hasHole, grouping: stands } = KINDS_OF_CHART[chart.kind];
  const isStacked = stands === 'stacked' || stands === 'percentStacked';
  const ends = {
    bar: value('gapWidth', chart.gapWidth) + (isStacked ? value('overlap', 100) : ''),
    line: value('marker', true),
    round: value('firstSliceAng', 0) + (hasHole ? value('holeSize', HOLE_SIZE) : ''),
  };
  const plot = tag(`c:${element}`, {}, [
    way === undefined ? '' : value('barDir', way),
    grouping === undefined ? '' : value('grouping', grouping),
    value('varyColors', family === 'round'),
    ...chart.series.map((series, index) => seriesOf(model, chart, series, index)),
    labelsOf(chart.labels),
    ends[family],
    family === 'round' ? '' : value('axId', AXES.category) + value('axId', AXES.value),
  ]);
  return tag('c:plotArea', {}, ['<c:layout/>', plot, family === 'round' ? '' : axesOf(chart)]);
};

const legendOf = ({ legend: { isShown, position } }: Chart): string =>
  isShown ? tag('c:legend', {}, value('legendPos', legendPlaces[position]) + value('overlay', false)) : '';

/** The file of one chart, with what its cells show just now for programs that do not look into them. */
export const chartFile = (model: WorkbookModel, chart: Chart): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  tag('c:chartSpace', { 'xmlns:c': DRAWING_NAMESPACES.c, 'xmlns:a': DRAWING_NAMESPACES.a, 'xmlns:r': RELATIONS }, [
    value('roundedCorners', false),
    tag('c:chart', {}, [
      titleOf(chart.title, TITLE_SIZE),
      value('autoTitleDeleted', !chart.title.isShown),
      plotOf(model, chart),
      legendOf(chart),
      value('plotVisOnly', true),
      value('dispBlanksAs', 'gap'),
    ]),
  ]);
