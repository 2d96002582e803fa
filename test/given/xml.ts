/** One element of an XML text of our own: no entities, comments or CDATA. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Growing = Element & { readonly children: Growing[]; text: string };

const attributesIn = (text: string) =>
  Object.fromEntries([...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));

/** Reads an XML text; its root is the only child of what comes back. Throws where a tag is not closed by its own. */
export function elementsOf(xml: string): Element {
  const document: Growing = { name: '', attributes: {}, children: [], text: '' };
  const open = [document];
  for (const [, end, name = '', attributes = '', isEmpty, text] of xml.matchAll(
    /<(\/?)([\w:]+)([^<>]*?)(\/?)>|([^<>]+)/g,
  )) {
    const parent = open.at(-1) ?? document;
    if (text !== undefined) parent.text += text.trim();
    else if (end === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing.`);
    } else {
      const element: Growing = { name, attributes: attributesIn(attributes), children: [], text: '' };
      parent.children.push(element);
      if (isEmpty !== '/') open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`<${String(open.at(-1)?.name)}> is not closed.`);
  return document;
}

/** Every element below this one, in the order of the text. */
export const below = (element: Element): readonly Element[] =>
  element.children.flatMap((child) => [child, ...below(child)]);
