import { spansIn } from './gaps/spans-in.ts';
import type { Place } from './places.ts';
import type { Reading } from './reading.ts';

/** A sentence of the form's own making, or one that was rewritten. */
export type OwnText = Pick<Place, 'key' | 'at' | 'label' | 'text'>;

const waiting: ReadonlySet<string> = new Set(['underscores', 'date-shell', 'token', 'empty-brackets', 'crosses']);

/** More texts of its own than this make a form another one. */
export const mostOwnTexts = 100;

/** What the form says and its template does not: texts that were rewritten, and texts that were added. */
export const ownTexts = ({ changed, added }: Reading): OwnText[] => [
  ...changed.flatMap(({ id, number, was, text, at }) =>
    text === undefined ? [] : [{ key: `text.${id}`, at, label: number ?? was, text }],
  ),
  ...added.map(({ at, text }, i) => ({ key: `added.${i}`, at, label: text, text })),
];

/** Those among them that still wait for something to be written into a gap. */
export const openTexts = (reading: Reading): OwnText[] =>
  ownTexts(reading).filter(({ text }) => spansIn(text).some(({ how }) => waiting.has(how)));
