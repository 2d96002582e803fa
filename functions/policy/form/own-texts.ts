import { cellAt } from './address.ts';
import { spansIn } from './gaps/spans-in.ts';
import { isSaid, placesIn, type Place } from './places.ts';
import type { Reading } from './reading.ts';

/** A sentence of the form's own making, or one that was rewritten. */
export type OwnText = Pick<Place, 'key' | 'at' | 'label' | 'text'>;

const waiting: ReadonlySet<string> = new Set(['underscores', 'date-shell', 'token', 'empty-brackets', 'crosses']);

/** More texts of its own than this make a form another one. */
export const mostOwnTexts = 100;

/**
 * What the form says and its template does not: texts that were rewritten, and texts that were added. Only as many as a
 * form may have: where there are more it is another form, and says so once.
 */
export const ownTexts = ({ changed, added }: Reading): OwnText[] => [
  ...changed
    .slice(0, mostOwnTexts)
    .flatMap(({ id, number, was, text, at }) =>
      text === undefined ? [] : [{ key: `text.${id}`, at, label: number ?? was, text }],
    ),
  ...added.slice(0, mostOwnTexts).map(({ at, text }, i) => ({ key: `added.${i}`, at, label: text, text })),
];

/** A label with nothing written to its right. */
function isBareLabel({ at, text }: OwnText, reading: Reading): boolean {
  if (at === undefined || !/[:：]\s*$/u.test(text)) return false;
  const label = cellAt(at);
  return ![...placesIn(reading).filter(isSaid), ...reading.added.slice(0, mostOwnTexts)].some((other) => {
    const { row, column } = cellAt(other.at ?? at);
    return row === label.row && column > label.column;
  });
}

/** Those among them that still wait for something to be written: into a gap, or beside a label. */
export const openTexts = (reading: Reading): OwnText[] =>
  ownTexts(reading).filter(
    (own) =>
      spansIn(own.text).some(({ how }) => waiting.has(how)) ||
      (own.key.startsWith('added.') && isBareLabel(own, reading)),
  );
