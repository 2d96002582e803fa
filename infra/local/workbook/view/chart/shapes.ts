/** Which part of a chart a shape belongs to. */
export type Part =
  | 'frame'
  | 'title'
  | 'legend'
  | 'grid'
  | 'axis'
  | 'axis-title'
  | 'category'
  | 'tick'
  | 'bar'
  | 'line'
  | 'marker'
  | 'slice'
  | 'label';

type Point = readonly [x: number, y: number];

/** Something of a chart's picture, in pixels. */
export type Shape =
  | { readonly kind: 'rect'; readonly part: Part; readonly box: Frame; readonly fill: string; readonly stroke?: string }
  | {
      readonly kind: 'line';
      readonly part: Part;
      readonly points: readonly Point[];
      readonly color: string;
      readonly width: number;
    }
  | { readonly kind: 'path'; readonly part: Part; readonly path: string; readonly fill: string }
  | Text;

export interface Text {
  readonly kind: 'text';
  readonly part: Part;
  readonly at: Point;
  readonly text: string;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** In degrees, around its own place. */
  readonly turn?: number;
}

/** A rectangle by its edges. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const TEXT_SIZE = 12;
export const LINE_HEIGHT = 18;
export const TITLE_HEIGHT = 26;
export const GREY = { text: '#595959', axis: '#BFBFBF', grid: '#E3E3E3', frame: '#D9D9D9' } as const;

const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/u;

/** About how wide a text is: signs of Chinese are as wide as high, others somewhat more than half. */
export const widthOf = (text: string, size = TEXT_SIZE): number =>
  Array.from(text).reduce((sum, sign) => sum + (WIDE.test(sign) ? 1 : 0.56), 0) * size;

/** A text cut to a width. */
export const cut = (text: string, width: number, size = TEXT_SIZE): string => {
  if (widthOf(text, size) <= width) return text;
  const signs = Array.from(text);
  while (signs.length > 1 && widthOf(`${signs.join('')}…`, size) > width) signs.pop();
  return `${signs.join('')}…`;
};

/** A text of a chart, with its middle at this height. */
export const textAt = (
  part: Part,
  text: string,
  at: Point,
  anchor: Text['anchor'] = 'middle',
  more: Partial<Pick<Text, 'size' | 'turn'>> = {},
): Text => ({ kind: 'text', part, at, text, size: TEXT_SIZE, anchor, ...more });

export const widthBetween = ({ left, right }: Frame): number => Math.max(0, right - left);
export const heightBetween = ({ top, bottom }: Frame): number => Math.max(0, bottom - top);

/** A thin line. */
export const line = (points: readonly Point[], part: Part, color: string = GREY.axis): Shape => ({
  kind: 'line',
  part,
  points,
  color,
  width: 1,
});
