import type { Area } from './area.ts';
import type { CellFormat } from './format.ts';

/** A JSON value as it crosses the wire. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What may be put into some cells; `rule` is Excel's own description, such as `{list: {inCellDropDown, source}}`. */
export interface Validation {
  areas: Area[];
  rule: Readonly<Record<string, Json>>;
  errorAlert: Json;
  prompt: Json;
  ignoresBlanks: boolean;
}

/** The kinds of conditional format that the workbook knows. */
export type ConditionalKind = 'Custom' | 'CellValue' | 'ContainsText';

/** A format shown where a rule holds; the first of a sheet's list has the first word. */
export interface Conditional {
  readonly id: string;
  areas: Area[];
  kind: ConditionalKind;
  formula: string;
  rule: Json;
  format: CellFormat;
  stopsIfTrue: boolean;
}

/** A remark on a cell, with its answers. */
export interface Comment {
  readonly id: string;
  readonly sheetId: string;
  area: Area;
  content: string;
  readonly authorName: string;
  readonly createdAt: string;
  resolved: boolean;
  replies: CommentReply[];
}

export interface CommentReply {
  readonly id: string;
  content: string;
  readonly authorName: string;
  readonly createdAt: string;
}

/** A name for a place or a constant: `formula` is what stands behind it, `=Sheet1!$A$1:$B$2`. */
export interface Name {
  readonly name: string;
  readonly sheetId: string | undefined;
  formula: string;
  comment: string;
  visible: boolean;
}
