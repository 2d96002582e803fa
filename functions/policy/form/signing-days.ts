import type { Area } from './cell-map.ts';
import type { Field } from './field.ts';

/** How many rows a signing block keeps between a signature and its day. */
const apart = 2;

const isBeside = (one: Area, other: Area): boolean =>
  one.left <= other.right &&
  other.left <= one.right &&
  one.top - other.bottom <= apart &&
  other.top - one.bottom <= apart;

const isDay = ({ kind }: Field): boolean => kind === 'date' || kind === 'contract-date';

/** 签字日期: a day above or under a signature is written with it, by hand, where the contract's own day has a place elsewhere. */
export function byHandWithSignature(fields: readonly Field[]): Field[] {
  const signatures = fields.filter(({ isByHand }) => isByHand);
  const isSigning = (field: Field): boolean =>
    isDay(field) && signatures.some(({ area }) => isBeside(area, field.area));
  const hasOwnDay = fields.some((field) => field.kind === 'contract-date' && !isSigning(field));
  return fields.map((field) => (hasOwnDay && isSigning(field) ? { ...field, isByHand: true } : field));
}
