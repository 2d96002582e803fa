import { addressOf } from './address.ts';
import { type Block, type BlockOf, sideOf } from './blocks.ts';
import type { Claim } from './claims.ts';
import type { Field, FieldKind } from './field.ts';
import { type Gap, gapsIn } from './gaps/gaps-in.ts';
import type { Slot } from './grid.ts';
import { bareLabel, known } from './known/kinds.ts';
import { mayStrike } from './may-strike.ts';
import type { TotalCell } from './tables/total-cells.ts';

const sided: ReadonlySet<FieldKind> = new Set(['party', 'tax-number', 'person', 'phone', 'place', 'bank']);
const longest = 2_000;
const longestName = 300;

interface Named {
  readonly label: string;
  readonly kind: FieldKind;
}

type Described = Omit<Field, 'id' | 'area' | 'evidence'>;

/** What is the whole contract's belongs to neither side, wherever it stands. */
const ofBoth =
  /^(?:合同|合约|合約|协议|協議|订单|訂單|订购|采购单|签订|签约|签署|簽訂|簽約|交货|交貨|收货|收貨|送货|送貨|到货|服务|安装|施工|验收|驗收|계약|견적|발주|납품|contract|agreement|order|quot|invoice|p\.?o\.?\b|deliver|service|site|port|destination)/iu;
const ofOne: ReadonlySet<FieldKind> = new Set([...sided, 'signature', 'date', 'text']);

/** The block that a field of this kind belongs to; one that begins in its own row only has what is a party's for sure. */
function blockFor(label: string, kind: FieldKind, around: Block | undefined): Block | undefined {
  const isSure = sided.has(kind) || kind === 'signature';
  if (!around || !ofOne.has(kind) || ofBoth.test(label) || (around.isInRow && !isSure)) return undefined;
  return around;
}

/** What a label says about its field, together with the block it stands in. */
function described(label: string, kind: FieldKind, around: Block | undefined): Described {
  const own = sideOf(label);
  const text = shown(label);
  const block = own ? undefined : blockFor(text, kind, around);
  const side = own ?? block?.side;
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
    .slice(0, longestName)
    .replace(/^[\s□☐▢◻⬜❏❑]+/u, '')
    .replace(/(?<=\p{Script=Han})[^\S\n]+(?=\p{Script=Han})/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[:：\s]+$/u, '')
    .replace(/(?<=\p{Script=Han}) (?=[（(])/gu, '')
    .trim();
  return bareLabel(text) === '' ? label.trim() : text;
};

/** Kinds that the place itself tells more surely than its label does. */
const outspoken: ReadonlySet<FieldKind> = new Set(['choice', 'signature', 'percent', 'amount-in-words']);

function kindFor(label: string, hint: FieldKind | undefined): FieldKind {
  const { kind, knowledge } = known(label);
  if (hint === undefined) return kind;
  const isDay = kind === 'date' || kind === 'contract-date';
  if (hint === 'date') return kind === 'contract-date' ? kind : hint;
  if (outspoken.has(hint) || knowledge === 'none' || (isDay && hint !== 'amount')) return hint;
  return kind;
}

const sorted = (text: string, label: string, hint?: FieldKind): Named => ({
  label: label === '' ? text : label,
  kind: kindFor(label, hint),
});

const around = (text: string, gaps: readonly Gap[], index: number): Field['within'] => {
  const gap = gaps[index];
  if (!gap) return undefined;
  const before = text.slice(gaps[index - 1]?.to ?? 0, gap.from).trim();
  const after = text.slice(gap.to, gaps[index + 1]?.from ?? text.length).trim();
  return gaps.length === 1 && before === '' && after === ''
    ? undefined
    : { before: before.slice(-longest), after: after.slice(0, longest) };
};

/** A gap in a sentence is called by its clause and the words around it, and belongs to nobody. */
const inSentence = ({ label, kind = 'text' }: Gap, number: string | undefined): Described => ({
  label: number === undefined ? label : `${number} ${label}`,
  kind,
  mayStrike: mayStrike(kind),
});

function besideGap(
  gap: Gap,
  within: Field['within'],
  slot: Slot,
  beside: Claim | undefined,
  blockOf: BlockOf,
): Described {
  const isNamed = gap.label !== '' && (gap.how === 'colon' || (within?.before ?? '') !== '');
  const { label, kind } = sorted(slot.text, isNamed ? gap.label : (beside?.label.text ?? gap.label), gap.kind);
  return described(label, kind, blockOf(beside?.label ?? slot));
}

/** The fields inside a slot's own text; a label beside it names those that have no name of their own. */
export function gapFields(
  slot: Slot,
  gaps: readonly Gap[],
  { beside, number, blockOf }: { beside: Claim | undefined; number: string | undefined; blockOf: BlockOf },
): Field[] {
  return gaps.map((gap, index) => {
    const within = around(slot.text, gaps, index);
    const id = gaps.length > 1 ? `${addressOf(slot)}.${index + 1}` : addressOf(slot);
    const named = gap.isInSentence ? inSentence(gap, number) : besideGap(gap, within, slot, beside, blockOf);
    return {
      id,
      area: slot.area,
      ...named,
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
    ...described(name, kind, blockOf(label)),
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
