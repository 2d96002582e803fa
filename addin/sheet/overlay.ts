import type { Level } from '#policy/finding.ts';
import { lettersOf } from './address.ts';
import { markText, type Mark } from './stamp.ts';

/** What an overlay says of a cell: the level of a finding; of a template also that its text is fixed. */
export type Shade = Level | 'fixed';

/** What an overlay lays over a cell's own looks. */
export interface OverlayLook {
  readonly fill: string;
  /** Missing where the text keeps the colour it has. */
  readonly font?: string;
  readonly bold?: true;
  readonly italic?: true;
}

/**
 * How a cell looks while an overlay is on it: by weight and slant too, not by colour alone. What is fixed is only filled,
 * so that a gap in it still shows by its text.
 */
export const overlayLooks: Readonly<Record<Shade, OverlayLook>> = {
  refuse: { fill: '#FDE7E9', font: '#A4262C', bold: true },
  special: { fill: '#FFF4CE', font: '#7A4B00', italic: true },
  flag: { fill: '#E5F1FB', font: '#0B556A' },
  fixed: { fill: '#E9E4F5' },
};

/** When the overlay shows: where the row's own stamp cell bears the mark. It goes wherever the row goes. */
export const overlayFormula = (mark: Mark, stampColumn: number, line: number): string =>
  `=ISNUMBER(SEARCH("${markText(mark)}",$${lettersOf(stampColumn)}${line}))`;

const shape = /^=ISNUMBER\(SEARCH\("[!^,]\w+;",\s*\$?[A-Z]+\$?\d+\)\)$/i;

/** Whether a rule is one of ours, wherever it was moved or copied to. */
export const isOverlay = (formula: string | undefined): boolean => formula !== undefined && shape.test(formula);

const plain = (formula: string): string => formula.replaceAll(/[\s$]/g, '').toUpperCase();

/** Of the rules that are there, the one with each wanted formula; undefined unless they are just these. */
export function overlaysAsWanted<Rule>(
  wanted: readonly string[],
  there: readonly Rule[],
  formulaOf: (rule: Rule) => string,
): readonly Rule[] | undefined {
  const found = wanted.flatMap((formula) => there.find((rule) => plain(formulaOf(rule)) === plain(formula)) ?? []);
  return found.length === wanted.length && there.length === wanted.length ? found : undefined;
}
