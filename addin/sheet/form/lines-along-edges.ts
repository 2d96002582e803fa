import type { Look } from '#policy/form/cell-map.ts';

/** A side of a cell in Excel's words. */
export interface Border {
  readonly style?: string;
  readonly weight?: string;
  readonly color?: string;
}

/** A line along a cell's edge. */
export type Edge = NonNullable<Look['top']>;

const lines: Readonly<Record<Edge, readonly [style: string, weight: string]>> = {
  thin: ['Continuous', 'Thin'],
  hair: ['Continuous', 'Hairline'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  double: ['Double', 'Thick'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
};
const edges = Object.entries(lines) as [Edge, (typeof lines)[Edge]][];

/** Excel's words for a line. */
export const borderOf = (edge: Edge): Required<Border> => {
  const [style, weight] = lines[edge];
  return { style, weight, color: '#000000' };
};

/** What a border looks like to a form; all kinds of dashes are alike. */
export function edgeOf({ style = 'None', weight }: Border = {}): Edge | undefined {
  if (style === 'None') return undefined;
  const alike = edges.filter(([, [known]]) => known === style);
  const [edge] = alike.find(([, [, known]]) => known === weight) ?? alike[0] ?? [];
  return edge ?? 'dashed';
}
