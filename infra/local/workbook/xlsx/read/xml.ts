import { SaxesParser } from 'saxes';
import { CannotOpen } from '../cannot-open.ts';

/** One element of an XML file. Names are without prefix: files of other makers use other prefixes. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
}

/** What is done with each element of a kind, named by its parent and itself; such elements are not kept. */
export type Streams = Readonly<Record<string, (element: Element) => void>>;

const MOST_ELEMENTS = 2_000_000;
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const attributesOf = (given: Readonly<Record<string, string>>): ReadonlyMap<string, string> => {
  const entries = Object.entries(given);
  if (entries.length === 0) return NO_ATTRIBUTES;
  const attributes = new Map<string, string>();
  for (const [name, value] of entries) {
    if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
    const local = localName(name);
    if (local === name || !attributes.has(local)) attributes.set(local, value);
  }
  return attributes;
};

/** Excel writes UTF-8; other makers may write UTF-16 with a mark before it. */
const decoded = (bytes: Uint8Array): string => {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8').decode(bytes);
};

/** Reads an XML file; the elements named in `streams` are handed over as they end, all others form the tree. */
export const readXml = (bytes: Uint8Array, streams: Streams = {}): Element => {
  const top: Element = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [top];
  let count = 0;
  const parser = new SaxesParser();
  const current = (): Element => open.at(-1) ?? top;
  parser.on('error', (error) => {
    throw new CannotOpen('broken', { cause: error });
  });
  parser.on('doctype', () => {
    throw new CannotOpen('broken');
  });
  parser.on('opentag', (tag) => {
    if ((count += 1) > MOST_ELEMENTS) throw new CannotOpen('tooLarge');
    open.push({ name: localName(tag.name), attributes: attributesOf(tag.attributes), children: [], text: '' });
  });
  const say = (text: string): void => {
    if (open.length > 1) current().text += text;
  };
  parser.on('text', say);
  parser.on('cdata', say);
  parser.on('closetag', () => {
    const element = open.pop();
    if (!element) return;
    const parent = current();
    const stream = streams[`${parent.name}/${element.name}`];
    if (stream) stream(element);
    else parent.children.push(element);
  });
  parser.write(decoded(bytes)).close();
  const [root] = top.children;
  if (!root) throw new CannotOpen('broken');
  return root;
};

/** The first child of a name. */
export const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((one) => one.name === name);

export const childrenOf = (element: Element | undefined, name: string): Element[] =>
  element?.children.filter((one) => one.name === name) ?? [];

/** Every element of a name in the tree below, in the file's order. */
export const below = (element: Element, name: string): Element[] => {
  const found: Element[] = [];
  const look = (one: Element): void => {
    if (one.name === name) found.push(one);
    one.children.forEach(look);
  };
  element.children.forEach(look);
  return found;
};

export const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.attributes.get(name);

/** A number written as an attribute; undefined where there is none. */
export const numberOf = (element: Element | undefined, name: string): number | undefined => {
  const text = attribute(element, name);
  const number = text === undefined || text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
};

/** A switch as XML writes it. */
export const isOn = (text: string | undefined): boolean => text === '1' || text === 'true' || text === 'on';

export const flag = (element: Element | undefined, name: string): boolean => isOn(attribute(element, name));

const WRITTEN_SIGN = /_x([0-9A-Fa-f]{4})_/g;

/** A text as it was before signs that XML cannot hold were written as `_x000D_`. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(WRITTEN_SIGN, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))).replaceAll('\r\n', '\n')
    : text;
