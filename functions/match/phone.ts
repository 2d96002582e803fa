import { plain } from './script.ts';
import { slipBetween } from './edits.ts';

const SEPARATOR = /[/,，、;；|]|\s或\s?|(?<=\d{7})\s+(?=1\d{10}|0\d{2,3}-?\d{7})/u;
const EXTENSION = /(?:转|分机|ext\.?|x|#)\s*\d+.*$/iu;
const AREA = /^0(?:10|2\d|[3-9]\d{2})(?=[1-9]\d{6,7}$)/;
const PLACEHOLDER = /^(\d)\1+$|^1?(?:23456789?|12345678)0*$/;

/** 电话 as one spelling of a number: `area` is there for a landline that was given with it. */
export interface Phone {
  readonly subscriber: string;
  readonly area?: string;
}

function digitsOf(part: string): string {
  const body = part.replace(EXTENSION, '').replace(/(\d{7,8})-\d{1,5}$/, '$1');
  const digits = body.replace(/\D/g, '');
  return digits.replace(/^(?:00)?86(?=1\d{10}$|0?[1-9]\d{8,11}$)/, '');
}

function phoneOf(part: string): Phone | undefined {
  const digits = digitsOf(part);
  if (digits.length < 7 || digits.length > 15 || PLACEHOLDER.test(digits)) return undefined;
  const area = AREA.exec(digits)?.[0];
  return area === undefined
    ? { subscriber: digits.replace(/^0(?=1\d{10}$)/, '') }
    : { subscriber: digits.slice(area.length), area };
}

/** Every number that a telephone cell holds. */
export function phonesOf(typed: string | undefined): readonly Phone[] {
  return plain(typed ?? '')
    .split(SEPARATOR)
    .flatMap((part) => phoneOf(part) ?? []);
}

const isMobile = (phone: Phone): boolean => /^1\d{10}$/.test(phone.subscriber);

/** How two numbers go together: a landline beside a mobile says nothing, since people have both. */
export type PhoneRelation = 'same' | 'near' | 'different' | 'unlike kinds';

function relationOf(a: Phone, b: Phone): PhoneRelation {
  const areasClash = a.area !== undefined && b.area !== undefined && a.area !== b.area;
  if (a.subscriber === b.subscriber) return areasClash ? 'near' : 'same';
  if (isMobile(a) !== isMobile(b) && a.subscriber.length !== 10 && b.subscriber.length !== 10) return 'unlike kinds';
  return !areasClash && slipBetween(a.subscriber, b.subscriber).kind !== 'more' ? 'near' : 'different';
}

const ORDER: readonly PhoneRelation[] = ['same', 'near', 'unlike kinds', 'different'];

/** The best relation between any number of the one and any of the other; none if either has none. */
export function comparePhones(a: readonly Phone[], b: readonly Phone[]): PhoneRelation | undefined {
  const found = a.flatMap((one) => b.map((other) => relationOf(one, other)));
  return ORDER.find((relation) => found.includes(relation));
}
