import type { CompanyName } from './company-name.ts';
import { slipBetween } from './edits.ts';
import { because, type Reason, type ReasonKind } from './reasons.ts';
import { folded, soundOf, soundsLike } from './sound.ts';

// Characters that tell siblings apart: exchanging one for another makes another firm, not a slip.
const TELLING: readonly ReadonlySet<string>[] = [
  '一二三四五六七八九十百千万零两0123456789',
  '东西南北中',
  '大小老新',
  '上下前后内外',
].map((characters) => new Set(characters));

const tellsApart = (a: string, b: string): boolean => TELLING.some((kind) => kind.has(a) && kind.has(b));

const ONE_SLIP: Readonly<Record<'dropped' | 'swapped', readonly [long: ReasonKind, short: ReasonKind]>> = {
  dropped: ['character-dropped', 'short-character-dropped'],
  swapped: ['characters-swapped', 'short-characters-swapped'],
};

const alike = (a: string, b: string): boolean => {
  const [one, other] = [Array.from(a), Array.from(b)];
  const said = one.every((character, at) => soundsLike(character, other[at] ?? ''));
  return one.length === other.length && one.length > 1 && said;
};

// `root` is how much of the longer one is surely brand: what follows may be trade, where no slip is forgiven.
function chineseBrands(a: string, b: string, root: number): ReasonKind {
  if (alike(a, b)) return 'same-sound';
  const slip = slipBetween(a, b);
  if (slip.kind === 'none' || slip.kind === 'more' || slip.at >= root) return 'brand-differs';
  if (slip.kind !== 'replaced') return ONE_SLIP[slip.kind][root > 2 ? 0 : 1];
  const [one = '', other = ''] = [Array.from(a)[slip.at], Array.from(b)[slip.at]];
  if (tellsApart(one, other)) return 'number-differs';
  return root > 2 ? 'one-character-differs' : root === 2 ? 'short-character-differs' : 'brand-differs';
}

const SURE_LETTERS = 5;

function latinBrands(a: string, b: string): ReasonKind {
  const slip = slipBetween(a, b);
  if (slip.kind === 'more' || Math.min(a.length, b.length) < SURE_LETTERS) return 'brand-differs';
  return slip.kind === 'replaced'
    ? 'one-character-differs'
    : slip.kind === 'swapped'
      ? 'characters-swapped'
      : 'character-dropped';
}

const acrossScripts = (han: string, latin: string): ReasonKind =>
  han.length > 1 && folded(latin).startsWith(soundOf(han)) ? 'spelled-in-pinyin' : 'not-comparable';

/** A brand as one way to split its name has it. */
export interface Brand {
  readonly name: CompanyName;
  readonly text: string;
}

// By the shortest of its splits: what a longer one adds may be trade.
const rootOf = ({ name, text }: Brand): number =>
  Math.min(...[...name.splits.map(({ brand }) => brand), text].map((brand) => Array.from(brand).length));

/** How two brands go together. */
export function compareBrands(a: Brand, b: Brand): Reason {
  if (a.text === '' || b.text === '') return because('not-comparable');
  if (a.text === b.text) return because('same-brand', a.text);
  const detail = `${a.text} / ${b.text}`;
  if (a.name.latin && b.name.latin) return because(latinBrands(a.text, b.text), detail);
  if (a.name.latin) return because(acrossScripts(b.text, a.text), detail);
  if (b.name.latin) return because(acrossScripts(a.text, b.text), detail);
  return because(chineseBrands(a.text, b.text, Math.max(rootOf(a), rootOf(b))), detail);
}
