import { type Border, NO_BORDER } from '../model/format.ts';

/** A line along a cell's edge: what files call it, and Excel's words for its style and weight. */
const LINES: readonly (readonly [line: string, style: string, weight: string])[] = [
  ['thin', 'Continuous', 'Thin'],
  ['hair', 'Continuous', 'Hairline'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['double', 'Double', 'Thick'],
  ['dotted', 'Dot', 'Thin'],
  ['dashed', 'Dash', 'Thin'],
  ['mediumDashed', 'Dash', 'Medium'],
  ['dashDot', 'DashDot', 'Thin'],
  ['mediumDashDot', 'DashDot', 'Medium'],
  ['dashDotDot', 'DashDotDot', 'Thin'],
  ['mediumDashDotDot', 'DashDotDot', 'Medium'],
  ['slantDashDot', 'SlantDashDot', 'Medium'],
];

/** The border that a file's word stands for. */
export const lineOf = (line: string | undefined, color = '#000000'): Border => {
  const known = LINES.find(([name]) => name === line);
  return known ? { style: known[1], weight: known[2], color } : NO_BORDER;
};

/** The file's word for a border; undefined where there is none. */
export const lineNamed = ({ style, weight }: Border): string | undefined => {
  if (style === 'None') return undefined;
  const known = LINES.filter(([, name]) => name === style);
  return (known.find(([, , heaviness]) => heaviness === weight) ?? known[0])?.[0] ?? 'thin';
};
