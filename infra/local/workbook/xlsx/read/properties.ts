import type { Sheet } from '../../model/sheet.ts';
import type { Book } from './book.ts';
import { type Element, attribute, child, childrenOf } from './xml.ts';

/** Reads what add-ins noted on a sheet; Excel keeps each note in a file of its own. */
export const readProperties = (root: Element, part: string, sheet: Sheet, { parts }: Book): void => {
  const elements = childrenOf(child(root, 'customProperties'), 'customPr');
  if (elements.length === 0) return;
  const relations = parts.relations(part);
  for (const element of elements) {
    const relation = relations.get(attribute(element, 'id') ?? '');
    const content = relation && !relation.isExternal ? parts.zip.content(relation.target) : undefined;
    if (content) sheet.properties.set(attribute(element, 'name') ?? '', content.toString('utf16le'));
  }
};
