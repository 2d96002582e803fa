import { freshId } from '../../model.ts';
import { parseArea } from '../../model/address.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Book } from './book.ts';
import { textIn } from './strings.ts';
import { Dropped } from './dropped.ts';
import { attribute, child, childrenOf, numberOf } from './xml.ts';

const SOME_DAY = '1970-01-01T00:00:00.000Z';

/** Reads the remarks on a sheet's cells; a file does not say when they were made. */
export const readComments = (part: string, sheet: Sheet, { parts, model }: Book): void => {
  const target = parts.related(part, 'comments');
  const root = target === undefined ? undefined : parts.read(target);
  const authors = childrenOf(child(root, 'authors'), 'author').map(({ text }) => text);
  for (const element of childrenOf(child(root, 'commentList'), 'comment')) {
    const area = parseArea(attribute(element, 'ref') ?? '');
    if (!area) continue;
    model.comments.push({
      id: freshId(),
      sheetId: sheet.id,
      area,
      content: textIn(child(element, 'text'), new Dropped()),
      authorName: authors[numberOf(element, 'authorId') ?? 0] ?? '',
      createdAt: SOME_DAY,
      resolved: false,
      replies: [],
    });
  }
};
