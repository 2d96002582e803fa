import * as z from 'zod';
import { textUpTo } from '../terms/text.ts';

const mostRows = 1_048_576;
const mostColumns = 16_384;
/** More used cells than this is a list, not a form. */
export const mostCells = 20_000;
const longestText = 32_767;

const Row = z.int().min(1).max(mostRows);
const Column = z.int().min(1).max(mostColumns);

/** Cells that stand together, rows and columns counted from 1. */
export const Area = z.strictObject({ top: Row, left: Column, bottom: Row, right: Column });
export type Area = z.infer<typeof Area>;

/** A line along a cell's edge, by how it looks in Excel. */
const Edge = z.enum(['hair', 'thin', 'medium', 'thick', 'double', 'dotted', 'dashed']);

const Colour = z.string().regex(/^#[0-9A-F]{6}$/);

/** How cells look; what is absent is as on a fresh sheet. */
export const Look = z.strictObject({
  top: Edge.optional(),
  right: Edge.optional(),
  bottom: Edge.optional(),
  left: Edge.optional(),
  fill: Colour.optional(),
  color: Colour.optional(),
  font: z.string().max(64).optional(),
  /** In points. */
  size: z.number().min(1).max(409).optional(),
  isBold: z.literal(true).optional(),
  isItalic: z.literal(true).optional(),
  isUnderlined: z.literal(true).optional(),
  isWrapped: z.literal(true).optional(),
  horizontal: z.enum(['left', 'center', 'right', 'fill', 'justify', 'distributed']).optional(),
  vertical: z.enum(['top', 'center', 'bottom', 'justify', 'distributed']).optional(),
  /** A number format other than General, as Excel writes it. */
  format: z.string().max(255).optional(),
  /** The cell may be typed in even when the sheet is protected. */
  isUnlocked: z.literal(true).optional(),
});
export type Look = z.infer<typeof Look>;

/** One cell that says something, or looks like something. */
export const Cell = z.strictObject({
  row: Row,
  column: Column,
  /** What it shows. */
  text: textUpTo(longestText),
  /** Its value where that is a number; a date is its serial number. */
  number: z.number().optional(),
  /** With the equals sign. */
  formula: textUpTo(8192).optional(),
  /** Place in the map's `looks`. */
  look: z.int().min(0).optional(),
  /** A person picks from a list here. */
  isPick: z.literal(true).optional(),
});
export type Cell = z.infer<typeof Cell>;

/** A row or a column that is not as on a fresh sheet. */
export const Line = z.strictObject({
  at: z.int().min(1),
  /** A row's height in points; a column's width in characters. */
  size: z.number().min(0).max(500).optional(),
  isHidden: z.literal(true).optional(),
  /** The look of its cells that are not in the map: place in `looks`. */
  look: z.int().min(0).optional(),
});
export type Line = z.infer<typeof Line>;

/** A declared name for cells of this sheet. */
export const Name = z.strictObject({ name: textUpTo(255), area: Area });
export type Name = z.infer<typeof Name>;

/** 表样: one sheet as plain cells, wherever it came from. Cells are row by row; a merged area has its first cell only. */
export const CellMap = z.strictObject({
  sheet: textUpTo(255),
  cells: z.array(Cell).max(mostCells),
  looks: z.array(Look).max(1_000),
  merges: z.array(Area).max(mostCells),
  rows: z.array(Line).max(mostCells),
  columns: z.array(Line).max(1_000),
  names: z.array(Name).max(1_000),
  /** Excel tables on the sheet: header row, body and totals together. */
  tables: z.array(Area).max(200),
  isProtected: z.literal(true).optional(),
  printArea: Area.optional(),
});
export type CellMap = z.infer<typeof CellMap>;
