import { addressOf } from './address.ts';
import { type BlockOf, sideOf } from './blocks.ts';
import type { Claim } from './claims.ts';
import type { Field, FieldKind } from './field.ts';
import { type Gap, gapsIn } from './gaps/gaps-in.ts';
import type { Slot } from './grid.ts';
import { bareLabel, known } from './known/kinds.ts';
import { mayStrike } from './may-strike.ts';
import type { TotalCell } from './tables/total-cells.ts';

const sided: ReadonlySet<FieldKind> = new Set(['party', 'tax-number', 'person', 'phone', 'place', 'bank']);
const longest = 2_000;

interface Named {
  readonly label: string;
  readonly kind: FieldKind;
}

/** What a label says about its field, together with the block it stands in. */
function described(
  label: string,
  kind: FieldKind,
  at: Slot,
  blockOf: BlockOf,
): Omit<Field, 'id' | 'area' | 'evidence'> {
  const own = sideOf(label);
  const block = own || kind === 'total' ? undefined : blockOf(at);
  const side = own ?? block?.side;
  const text = shown(label);
  return {
    label: (block && block.heading !== text ? `${block.heading} · ${text}` : text).slice(0, longest),
    kind,
    mayStrike: mayStrike(kind),
    ...(side && sided.has(kind) && { side }),
    ...(kind === 'signature' && { isByHand: true as const }),
  };
}

const shown = (label: string): string => {
  const text = label
    .replace(/\s+/gu, ' ')
    .replace(/[:：\s]+$/u, '')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .trim();
  return bareLabel(text) === '' ? label.trim() : text;
};

const sorted = (text: string, label: string, hint?: FieldKind): Named => {
  const kind = known(label).knowledge === 'none' ? (hint ?? 'text') : known(label).kind;
  const isShell = hint === 'date' && kind !== 'contract-date';
  return {
    label: label === '' ? text : label,
    kind: hint === 'choice' || isShell || hint === 'signature' ? hint : kind,
  };
};

const around = (text: string, gaps: readonly Gap[], index: number): Field['within'] => {
  const gap = gaps[index];
  if (!gap) return undefined;
  const before = text.slice(gaps[index - 1]?.to ?? 0, gap.from).trim();
  const after = text.slice(gap.to, gaps[index + 1]?.from ?? text.length).trim();
  return before === '' && after === '' ? undefined : { before: before.slice(-longest), after: after.slice(0, longest) };
};

/** The fields inside a slot's own text; a label beside it names those that have no name of their own. */
export function gapFields(slot: Slot, gaps: readonly Gap[], beside: Claim | undefined, blockOf: BlockOf): Field[] {
  return gaps.map((gap, index) => {
    const within = around(slot.text, gaps, index);
    const isNamed = gap.label !== '' && (gap.how === 'colon' || within?.before !== undefined);
    const { label, kind } = sorted(slot.text, isNamed ? gap.label : (beside?.label.text ?? gap.label), gap.kind);
    const id = gaps.length > 1 ? `${addressOf(slot)}.${index + 1}` : addressOf(slot);
    return {
      id,
      area: slot.area,
      ...described(label, kind, beside?.label ?? slot, blockOf),
      ...(within && { within }),
      ...(gap.isExample && { isExample: true as const }),
      evidence: [gap.how],
    };
  });
}

/** The field of a whole cell that a label has claimed. */
export function claimField({ label, slot, way, evidence }: Claim, blockOf: BlockOf): Field {
  const { label: name, kind } = sorted(label.text, label.text);
  const isComputed = slot.cell?.formula !== undefined;
  return {
    id: addressOf(slot),
    area: slot.area,
    ...described(name, kind, label, blockOf),
    ...(isComputed && { isComputed }),
    evidence: [way, ...evidence],
  };
}

/** The field of a total without a formula. */
export const totalField = ({ slot, label, kind }: TotalCell): Field => ({
  id: addressOf(slot),
  area: slot.area,
  label,
  kind,
  mayStrike: mayStrike(kind),
  ...(slot.cell?.formula !== undefined && { isComputed: true }),
  evidence: ['total'],
});

/** The gaps of a text; an open end counts only where the label was found to keep its answer in its own cell. */
export const gapsOf = (slot: Slot, isInside: boolean): Gap[] => {
  const gaps = gapsIn(slot.text);
  const own = gaps.filter(({ isAtEnd, isExample }) => !isAtEnd && !isExample);
  if (isInside && gaps.length === 0)
    return [{ label: slot.text, from: slot.text.length, to: slot.text.length, how: 'colon' }];
  return isInside || own.length > 0 ? gaps : gaps.filter(({ isAtEnd }) => !isAtEnd);
};
