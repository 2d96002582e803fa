import * as z from 'zod';
import { canonical } from '../canonical.ts';
import { squash } from './squash.ts';
import type { Reading } from './reading.ts';
import { valueOf } from './value.ts';

const text = z.string().max(32_767);

/** 内容: what a filled form says, without how it looks or where it stands. */
export const Content = z.strictObject({
  /** Hash of the template it was filled in on. */
  template: z.string(),
  /** By the place's address in the template; `/` is struck, an empty text is open. */
  values: z.record(z.string(), text),
  /** Table by table, line by line, in the order of the columns; lines without anything are left out. */
  lines: z.array(z.array(z.array(text))),
  /** Texts of the template that were changed, by their address there; null where one was taken out. */
  texts: z.record(z.string(), text.nullable()),
  /** Texts that the template does not have, from the top down. */
  added: z.array(text),
});
export type Content = z.infer<typeof Content>;

/** The content of a reading. */
export const contentOf = (template: string, { fields, tables, changed, added }: Reading): Content => ({
  template,
  values: Object.fromEntries(fields.map(({ field, ...shown }) => [field.id, valueOf(field.kind, shown)])),
  lines: tables.map(({ lines }) =>
    lines
      .map(({ cells }) => cells.map(({ column, ...shown }) => valueOf(column.kind, shown)))
      .filter((line) => line.some((value) => value !== '')),
  ),
  texts: Object.fromEntries(changed.map(({ id, text: now }) => [id, now === undefined ? null : squash(now)])),
  added: added.map((one) => squash(one.text)),
});

/**
 * The one text that an approval is bound to: every value and every strike in an order of their own, independent of
 * formats, widths, and where the sheet or its lines were moved. Its SHA-256 (base64url) is the content's hash.
 *
 * A form with the place `B3` (签订日期) filled `2026年3月1日` and `B4` struck, one goods line, nothing changed:
 * `{"added":[],"lines":[[["球阀","2","100"]]],"template":"q9…","texts":{},"values":{"B3":"2026-03-01","B4":"/"}}`
 */
export const canonicalContent = (content: Content): string => canonical(content);
