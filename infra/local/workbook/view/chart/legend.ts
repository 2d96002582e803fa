import type { LegendPosition } from '../../model/chart.ts';
import { type Frame, LINE_HEIGHT, type Shape, cut, heightBetween, textAt, widthBetween, widthOf } from './shapes.ts';

/** A colour and what it stands for. */
export interface Entry {
  readonly name: string;
  readonly color: string;
}

const KEY = 10;
const KEY_ROOM = KEY + 5;
const GAP = 16;

/** A legend with what it leaves of the frame. */
export interface Legend {
  readonly shapes: readonly Shape[];
  readonly rest: Frame;
}

const drawn = ({ name, color }: Entry, x: number, middle: number, width: number): Shape[] => [
  {
    kind: 'rect',
    part: 'legend',
    box: { left: x, top: middle - KEY / 2, right: x + KEY, bottom: middle + KEY / 2 },
    fill: color,
  },
  textAt('legend', cut(name, width - KEY_ROOM), [x + KEY_ROOM, middle], 'start'),
];

const widthFor = ({ name }: Entry): number => KEY_ROOM + widthOf(name);

/** The entries as lines that are no wider than this. */
const linesOf = (entries: readonly Entry[], width: number): { entries: Entry[]; width: number }[] => {
  const lines: { entries: Entry[]; width: number }[] = [];
  for (const entry of entries) {
    const own = Math.min(width, widthFor(entry));
    const line = lines.at(-1);
    if (line && line.width + GAP + own <= width) {
      line.entries.push(entry);
      line.width += GAP + own;
    } else lines.push({ entries: [entry], width: own });
  }
  return lines;
};

const acrossIn = (entries: readonly Entry[], frame: Frame, isAtTop: boolean): Legend => {
  const width = widthBetween(frame);
  const most = Math.max(1, Math.floor((heightBetween(frame) * 0.4) / LINE_HEIGHT));
  const lines = linesOf(entries, width).slice(0, most);
  const height = lines.length * LINE_HEIGHT + 4;
  const top = isAtTop ? frame.top : frame.bottom - height + 4;
  const shapes = lines.flatMap((line, index) => {
    let x = frame.left + (width - line.width) / 2;
    return line.entries.flatMap((entry) => {
      const own = Math.min(width, widthFor(entry));
      const made = drawn(entry, x, top + index * LINE_HEIGHT + LINE_HEIGHT / 2, own);
      x += own + GAP;
      return made;
    });
  });
  return {
    shapes,
    rest: isAtTop ? { ...frame, top: frame.top + height } : { ...frame, bottom: frame.bottom - height },
  };
};

const besideIn = (entries: readonly Entry[], frame: Frame, isAtLeft: boolean): Legend => {
  const width = Math.min(widthBetween(frame) * 0.4, Math.max(...entries.map(widthFor)));
  const shown = entries.slice(0, Math.max(1, Math.floor(heightBetween(frame) / LINE_HEIGHT)));
  const x = isAtLeft ? frame.left : frame.right - width;
  const top = (frame.top + frame.bottom - shown.length * LINE_HEIGHT) / 2;
  const shapes = shown.flatMap((entry, index) => drawn(entry, x, top + index * LINE_HEIGHT + LINE_HEIGHT / 2, width));
  const rest = isAtLeft ? { ...frame, left: frame.left + width + 8 } : { ...frame, right: frame.right - width - 8 };
  return { shapes, rest };
};

/** 图例: draws which colour is which at one edge of a frame. */
export const legendIn = (entries: readonly Entry[], frame: Frame, position: LegendPosition): Legend => {
  if (entries.length === 0) return { shapes: [], rest: frame };
  return position === 'Top' || position === 'Bottom'
    ? acrossIn(entries, frame, position === 'Top')
    : besideIn(entries, frame, position === 'Left');
};
