import { AXIS_TITLE_SIZE, HOLE_SIZE, TITLE_SIZE } from '../chart-words.ts';
import { paletteColour } from '../../model/chart.ts';
import { type Element, attribute, child } from './xml.ts';

/** Elements that are read, or that say nothing about how a chart looks. */
const READ = new Set(
  (
    'chartSpace chart title tx rich bodyPr lstStyle p pPr defRPr r rPr t endParaRPr strRef f strCache ptCount pt v ' +
    'numRef numCache formatCode autoTitleDeleted plotArea barChart lineChart pieChart doughnutChart barDir grouping ' +
    'ser idx order cat val gapWidth axId catAx valAx scaling orientation max min axPos majorGridlines numFmt crossAx ' +
    'crosses auto lblAlgn lblOffset legend legendPos dLbls delete showVal showCatName showSerName showPercent marker ' +
    'symbol dPt spPr solidFill srgbClr ln multiLvlStrRef multiLvlStrCache lvl date1904 lang protection ' +
    'printSettings headerFooter pageMargins pageSetup extLst AlternateContent varyColors'
  ).split(' '),
);

/** Elements that say nothing as long as they have these values. */
const USUAL: Readonly<Record<string, readonly (string | undefined)[]>> = {
  roundedCorners: ['0', 'false'],
  overlay: ['0', 'false', undefined],
  invertIfNegative: ['0', 'false'],
  bubble3D: ['0', 'false'],
  smooth: ['0', 'false'],
  size: ['5'],
  overlap: ['100', '0'],
  firstSliceAng: ['0'],
  holeSize: [String(HOLE_SIZE)],
  majorTickMark: ['out'],
  minorTickMark: ['none'],
  tickLblPos: ['nextTo'],
  noMultiLvlLbl: ['0', 'false'],
  crossBetween: ['between'],
  plotVisOnly: ['1', 'true', undefined],
  dispBlanksAs: ['gap'],
  showLegendKey: ['0', 'false'],
  showBubbleSize: ['0', 'false'],
  showLeaderLines: ['0', '1', 'false', 'true'],
  round: [undefined],
  style: ['2'],
};

/** What is beside the chart's own parts: nothing of it is drawn. */
const ASIDE = new Set(['extLst', 'AlternateContent', 'printSettings', 'protection']);

const DRESSED = new Set(['ser', 'dPt', 'marker', 'majorGridlines']);

const SIZES = [undefined, String(TITLE_SIZE), String(AXIS_TITLE_SIZE)];

/** A run of text looks as we would write it. */
const isUsualText = (element: Element): boolean =>
  SIZES.includes(attribute(element, 'sz')) &&
  [...element.attributes].every(([name, value]) => /^(lang|altLang|sz)$/.test(name) || value === '0');

const indexOf = (element: Element): number => Number(attribute(child(element, 'idx'), 'val') ?? 0);

/** A slice has the colour that comes by itself. */
const isUsualSlice = (slice: Element): boolean => {
  const rgb = attribute(child(child(child(slice, 'spPr'), 'solidFill'), 'srgbClr'), 'val');
  return rgb !== undefined && `#${rgb.toUpperCase()}` === paletteColour(indexOf(slice));
};

const isRead = (element: Element, parent: Element | undefined): boolean => {
  const { name } = element;
  if (name === 'rPr' || name === 'defRPr' || name === 'endParaRPr') return isUsualText(element);
  if (name === 'spPr') return parent !== undefined && DRESSED.has(parent.name);
  if (name === 'dPt') return isUsualSlice(element);
  if (name === 'layout') return element.children.length === 0;
  if (name === 'title') return child(child(element, 'tx'), 'strRef') === undefined;
  if (Object.hasOwn(USUAL, name)) return USUAL[name]?.includes(attribute(element, 'val')) ?? false;
  return READ.has(name);
};

/** Whether something of how a chart looks is not kept: fonts, further colours, trend lines, a place of its own for the legend. */
export const losesDetails = (element: Element, parent?: Element): boolean => {
  if (ASIDE.has(element.name)) return false;
  return !isRead(element, parent) || element.children.some((one) => losesDetails(one, element));
};
