import { GREY, type Shape } from './shapes.ts';

const SVG = 'http://www.w3.org/2000/svg';

const element = (name: string, attributes: Readonly<Record<string, string | number>>): SVGElement => {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
};

const rounded = (value: number): number => Math.round(value * 100) / 100;

type Drawing = { readonly [K in Shape['kind']]: (shape: Extract<Shape, { kind: K }>) => SVGElement };

const DRAWING: Drawing = {
  rect: ({ box: { left, top, right, bottom }, fill, stroke = 'none' }) =>
    element('rect', {
      ...{ x: rounded(left), y: rounded(top), width: rounded(right - left), height: rounded(bottom - top) },
      ...{ fill, stroke },
    }),
  line: ({ points, color, width }) =>
    element('polyline', {
      points: points.map(([x, y]) => `${rounded(x)},${rounded(y)}`).join(' '),
      ...{ fill: 'none', stroke: color, 'stroke-width': width },
    }),
  path: ({ path, fill }) => element('path', { d: path, fill, stroke: '#FFFFFF' }),
  text: ({ at: [x, y], text, size, anchor, turn }) => {
    const place = { x: rounded(x), y: rounded(y), 'text-anchor': anchor, 'dominant-baseline': 'central' };
    const made = element('text', {
      ...place,
      ...{ 'font-size': size, fill: GREY.text },
      ...(turn !== undefined && { transform: `rotate(${turn} ${place.x} ${place.y})` }),
    });
    made.textContent = text;
    return made;
  },
};

const drawn = (shape: Shape): SVGElement => {
  const draw = DRAWING[shape.kind] as (shape: Shape) => SVGElement;
  const made = draw(shape);
  made.setAttribute('class', shape.part);
  return made;
};

/** A chart's picture as an element of the page. */
export const svgOf = (shapes: readonly Shape[], width: number, height: number, name: string): SVGElement => {
  const svg = element('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': name, class: 'chart' });
  svg.append(...shapes.map((shape) => drawn(shape)));
  return svg;
};
