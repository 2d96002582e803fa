import type { ICellDataForSheetInterceptor, ICellRenderContext } from '@univerjs/core';

/** Where on the screen something was pressed. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What Univer asks to paint in a cell and to be told of presses there. */
export type CellPainter = Extract<ICellDataForSheetInterceptor['customRender'], readonly unknown[]>[number];

type Outline = readonly (readonly [right: number, down: number])[];

/** The sign on a button, and whether it stands on a plate of its own. */
export interface Sign {
  readonly outline: Outline;
  readonly color: string;
  readonly hasPlate: boolean;
}

const DOWN: Outline = [
  [4, 6],
  [12, 6],
  [8, 11],
];

const FUNNEL: Outline = [
  [3, 4],
  [13, 4],
  [9, 9],
  [9, 13],
  [7, 12],
  [7, 9],
];

/** The signs that cells of ours carry: a table header's button, the same while it filters, a list's arrow. */
export const SIGNS = {
  header: { outline: DOWN, color: '#444444', hasPlate: true },
  filtered: { outline: FUNNEL, color: '#0F6CBD', hasPlate: true },
  list: { outline: DOWN, color: '#8A8A8A', hasPlate: false },
} as const satisfies Readonly<Record<string, Sign>>;

/** How wide a button is, so that a cell's text keeps clear of it. */
export const BUTTON_SIZE = 16;
const GAP = 2;
const LEAST_WIDTH = BUTTON_SIZE + 2 * GAP + 4;

const place = ({ primaryWithCoord: { startX, endX, endY } }: ICellRenderContext): Spot | undefined =>
  endX - startX < LEAST_WIDTH ? undefined : { x: endX - BUTTON_SIZE - GAP, y: endY - BUTTON_SIZE - GAP };

const drawPlate = (ctx: CanvasRenderingContext2D, { x, y }: Spot): void => {
  ctx.fillStyle = '#FFFFFF';
  ctx.strokeStyle = '#A6A6A6';
  ctx.lineWidth = 1;
  ctx.fillRect(x, y, BUTTON_SIZE, BUTTON_SIZE);
  ctx.strokeRect(x + 0.5, y + 0.5, BUTTON_SIZE - 1, BUTTON_SIZE - 1);
};

const drawSign = (ctx: CanvasRenderingContext2D, { x, y }: Spot, { outline, color, hasPlate }: Sign): void => {
  ctx.save();
  if (hasPlate) drawPlate(ctx, { x, y });
  ctx.fillStyle = color;
  ctx.beginPath();
  for (const [right, down] of outline) ctx.lineTo(x + right, y + down);
  ctx.closePath();
  ctx.fill();
  ctx.restore();
};

/** A small button at the right of a cell; a column too narrow for it goes without. */
export const cellButton = (sign: Sign, press: (spot: Spot) => void): CellPainter => ({
  drawWith: (ctx, info) => {
    const spot = place(info);
    if (spot) drawSign(ctx, spot, sign);
  },
  isHit: ({ x, y }, info) => {
    const spot = place(info);
    return spot !== undefined && x >= spot.x && x <= spot.x + BUTTON_SIZE && y >= spot.y && y <= spot.y + BUTTON_SIZE;
  },
  onPointerDown: (_info, event: { readonly clientX?: number; readonly clientY?: number }) =>
    press({ x: event.clientX ?? 0, y: event.clientY ?? 0 }),
});
