import { erasedText } from '#policy/erased.ts';
import { dialled } from '#policy/phone.ts';

/** Whom it is about: their names and telephone numbers as people write them, and words in which such a name is another's. */
export interface Sought {
  readonly names: readonly string[];
  readonly phones: readonly string[];
  readonly except: readonly string[];
  /** Contacts that are the person, however their name was spelled when they were entered. */
  readonly contactIds?: readonly string[];
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

/** A name with or without spaces in it; one in letters is not found within a longer word. */
function namePattern(name: string): string {
  const spelled = Array.from(name.replace(/\s/gu, ''), escaped).join('\\s*');
  return /\p{Script=Latin}/u.test(name) ? `(?<!\\p{Script=Latin})${spelled}(?!\\p{Script=Latin})` : spelled;
}

const zeroes = { narrow: 0x30, wide: 0xff10 };
const between = '[\\s()（）\\-–—.]*';

/** A number with or without its country, its leading zero, and marks between its digits, of either width. */
function phonePattern(phone: string): string {
  const digits = Array.from(dialled(phone), (digit) =>
    /\d/u.test(digit)
      ? `[${digit}${String.fromCodePoint(zeroes.wide - zeroes.narrow + digit.charCodeAt(0))}]`
      : escaped(digit),
  );
  const [first = '', ...rest] = digits;
  const start = dialled(phone).startsWith('0') ? `(?:${first}${between})?` : first + between;
  return `(?<!\\p{Nd})(?:(?:\\+|00)?86${between})?${start}${rest.join(between)}(?!\\p{Nd})`;
}

/** A text without the person in it; itself, where they are not. It never grows, so that it fits wherever it did. */
export function textWithout({ names, phones, except }: Sought): (text: string) => string {
  const theirs = [...names.map(namePattern), ...phones.map(phonePattern)].join('|');
  const pattern = new RegExp(
    `(${except.length > 0 ? except.map(namePattern).join('|') : '(?!)'})|(?:${theirs})`,
    'giu',
  );
  return (text) => {
    const left = text.replace(pattern, (found: string, kept: string | undefined) =>
      kept === undefined ? erasedText.slice(0, found.length) : found,
    );
    const isNothingElse = left !== text && text.trim().replace(pattern, (_, kept?: string) => kept ?? '') === '';
    return isNothingElse ? erasedText : left;
  };
}

/** A text that names the person, and where in the whole it stands. */
export interface Hit {
  readonly field: string;
  readonly text: string;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Fields that hold no words of people: ids, hashes, days and instants. */
const wordless = /^(?:on|at|id|key|token|hash|sha256)$|(?:Id|At|On)$/u;

const namesThem = (text: unknown, sought: Sought): boolean =>
  typeof text === 'string' && textWithout(sought)(text) !== text;

/** Anything made of texts without the person in it, and each text that named them. `passing` are fields of its own that stay. */
export function redacted<Whole>(
  whole: Whole,
  sought: Sought,
  passing: readonly string[] = [],
): { readonly left: Whole; readonly hits: readonly Hit[] } {
  const without = textWithout(sought);
  const contactIds = sought.contactIds ?? [];
  const hits: Hit[] = [];
  const left = (value: unknown, path: string, isTheirs = false): unknown => {
    if (typeof value === 'string') {
      const text = isTheirs && value !== '' ? erasedText : without(value);
      if (text !== value) hits.push({ field: path, text: value });
      return text;
    }
    if (Array.isArray(value)) return value.map((each, i) => left(each, `${path}[${i}]`, isTheirs));
    if (!isFields(value) || value instanceof Set || value instanceof Uint8Array) return value;
    // Of a contact who is the person everything is theirs, whatever it says.
    const isAll = contactIds.includes(String(value['contactId']));
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => {
        const at = path === '' ? name : `${path}.${name}`;
        return [name, wordless.test(name) || passing.includes(at) ? each : left(each, at, isTheirs || isAll)];
      }),
    );
  };
  return { left: left(whole, '') as Whole, hits };
}

const mobile = /^1[3-9]\d{9}$/u;
const mobilesIn = (text: unknown): string[] =>
  typeof text === 'string'
    ? text
        .split(/[/,;、，；\n]/u)
        .map(dialled)
        .filter((number) => mobile.test(number))
    : [];

/**
 * The person as far as records know them: contacts of that name, or erased before, and mobile numbers beside the name on
 * a card or a contact. A landline is the firm's, unless it was named.
 */
export function knownIn(values: readonly unknown[], sought: Sought): Sought & Required<Pick<Sought, 'contactIds'>> {
  const contactIds = new Set<string>();
  const phones = new Set(sought.phones);
  const look = (value: unknown): void => {
    if (!isFields(value)) return;
    const { contactId, name, principal, phone } = value;
    const isContact = typeof contactId === 'string' && (name === erasedText || namesThem(name, sought));
    if (isContact) contactIds.add(contactId);
    if (isContact || namesThem(principal, sought)) for (const number of mobilesIn(phone)) phones.add(number);
    Object.values(value).forEach(look);
  };
  values.forEach(look);
  return { ...sought, phones: [...phones], contactIds: [...contactIds] };
}
