/** The attributes of an element; what is undefined is not written. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const HELD_BACK = /_(?=x[0-9A-Fa-f]{4}_)/g;
// oxlint-disable-next-line no-control-regex -- XML cannot say them
const UNWRITABLE = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g;

const marked = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

const plain = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/** A text such as files hold it: signs that XML cannot hold are written as `_x0001_`. */
export const held = (text: string): string =>
  text.toWellFormed().replace(HELD_BACK, '_x005F_').replace(UNWRITABLE, marked);

/** Content of an element. */
export const escaped = (text: string): string => plain(held(text));

const attributeText = (value: string | number | boolean): string =>
  typeof value === 'boolean'
    ? value
      ? '1'
      : '0'
    : plain(String(value).toWellFormed().replace(UNWRITABLE, '')).replace(
        /[\n\t]/g,
        (sign) => `&#${sign.charCodeAt(0)};`,
      );

/** An element with what stands in it, which must be XML already. */
export const tag = (name: string, attributes: Attributes = {}, content: string | readonly string[] = ''): string => {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${attributeText(value)}"`]))
    .join('');
  const inside = typeof content === 'string' ? content : content.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
};

/** A list of elements with its count; nothing for an empty list. */
export const list = (name: string, elements: readonly string[]): string =>
  elements.length === 0 ? '' : tag(name, { count: elements.length }, elements);

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A namespace for what points at other parts. */
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A whole file with one element of a workbook in it. */
export const file = (name: string, attributes: Attributes, content: string | readonly string[]): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  tag(name, { xmlns: MAIN, 'xmlns:r': RELATIONS, ...attributes }, content);
