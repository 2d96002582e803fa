import { BorderStyleTypes, type IBorderStyleData, type Nullable } from '@univerjs/core';
import { type Border, NO_BORDER } from '../../model/format.ts';

const { DASHED, DASH_DOT, DASH_DOT_DOT, DOTTED, DOUBLE, HAIR, MEDIUM, SLANT_DASH_DOT, THICK, THIN } = BorderStyleTypes;
const { MEDIUM_DASHED, MEDIUM_DASH_DOT, MEDIUM_DASH_DOT_DOT } = BorderStyleTypes;

/** Excel names a border by style and weight, Univer by one number. */
const LINES: readonly (readonly [style: string, weight: string, line: BorderStyleTypes])[] = [
  ['Continuous', 'Thin', THIN],
  ['Continuous', 'Hairline', HAIR],
  ['Continuous', 'Medium', MEDIUM],
  ['Continuous', 'Thick', THICK],
  ['Dot', 'Thin', DOTTED],
  ['Dash', 'Thin', DASHED],
  ['Dash', 'Medium', MEDIUM_DASHED],
  ['DashDot', 'Thin', DASH_DOT],
  ['DashDot', 'Medium', MEDIUM_DASH_DOT],
  ['DashDotDot', 'Thin', DASH_DOT_DOT],
  ['DashDotDot', 'Medium', MEDIUM_DASH_DOT_DOT],
  ['Double', 'Thick', DOUBLE],
  ['SlantDashDot', 'Medium', SLANT_DASH_DOT],
];

/** A border of the model as Univer draws it; null where there is none. */
export const drawnBorder = ({ style, weight, color }: Border): IBorderStyleData | null => {
  if (style === 'None') return null;
  const line =
    LINES.find(([name, heaviness]) => name === style && heaviness === weight) ?? LINES.find(([name]) => name === style);
  return { s: line?.[2] ?? THIN, cl: { rgb: color } };
};

/** A border that somebody drew in Univer. */
export const heardBorder = (drawn: Nullable<IBorderStyleData>): Border => {
  const line = LINES.find(([, , number]) => number === drawn?.s);
  return line && drawn ? { style: line[0], weight: line[1], color: drawn.cl.rgb ?? '#000000' } : NO_BORDER;
};
