import { parseArea } from '../../model/address.ts';
import type { Area } from '../../model/area.ts';
import type { CellValue } from '../../model/cell.ts';

/** A part of a formula; a reference knows which of its sides are fixed by `$`. */
export type Part =
  | { readonly kind: 'value'; readonly value: CellValue }
  | {
      readonly kind: 'reference';
      readonly area: Area;
      readonly fixed: { readonly rows: boolean; readonly columns: boolean };
    }
  | { readonly kind: 'call'; readonly name: string; readonly parts: readonly Part[] };

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?)(?![\w(])|(\d+(?:\.\d+)?)|([A-Za-z][A-Za-z0-9.]*)|(<>|<=|>=|[=<>+\-*/&^(),]))/y;

type Kind = 'text' | 'reference' | 'number' | 'name' | 'sign';
const KINDS: readonly Kind[] = ['text', 'reference', 'number', 'name', 'sign'];

interface Token {
  readonly kind: Kind;
  readonly text: string;
}

const tokens = (formula: string): Token[] | undefined => {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.trimEnd().length) {
    const [, ...groups] = TOKEN.exec(formula) ?? [];
    const at = groups.findIndex((group) => (group as string | undefined) !== undefined);
    const kind = KINDS[at];
    if (!kind) return undefined;
    found.push({ kind, text: groups[at] ?? '' });
  }
  return found;
};

const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

class NotAFormula extends Error {}

class Reader {
  private readonly tokens: readonly Token[];
  private at = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  private take(text?: string): Token | undefined {
    const token = this.tokens[this.at];
    if (!token || (text !== undefined && (token.kind !== 'sign' || token.text !== text))) return undefined;
    this.at += 1;
    return token;
  }

  expression(level = 0): Part {
    const signs = LEVELS[level];
    if (!signs) return this.signed();
    let left = this.expression(level + 1);
    for (let sign = this.sign(signs); sign; sign = this.sign(signs))
      left = { kind: 'call', name: sign, parts: [left, this.expression(level + 1)] };
    return left;
  }

  private sign(signs: readonly string[]): string | undefined {
    const token = this.tokens[this.at];
    return token?.kind === 'sign' && signs.includes(token.text) ? this.take()?.text : undefined;
  }

  private signed(): Part {
    if (this.take('-')) return { kind: 'call', name: '-', parts: [{ kind: 'value', value: 0 }, this.signed()] };
    if (this.take('(')) {
      const inner = this.expression();
      if (!this.take(')')) throw new NotAFormula();
      return inner;
    }
    return this.atom();
  }

  private atom(): Part {
    const token = this.take();
    if (token?.kind === 'text') return { kind: 'value', value: token.text.slice(1, -1).replaceAll('""', '"') };
    if (token?.kind === 'number') return { kind: 'value', value: Number(token.text) };
    if (token?.kind === 'reference') return reference(token.text);
    if (token?.kind === 'name') return this.named(token.text.toUpperCase());
    throw new NotAFormula();
  }

  private named(name: string): Part {
    if (!this.take('(')) {
      if (name !== 'TRUE' && name !== 'FALSE') throw new NotAFormula();
      return { kind: 'value', value: name === 'TRUE' };
    }
    const parts: Part[] = [];
    while (!this.take(')')) {
      if (parts.length > 0 && !this.take(',')) throw new NotAFormula();
      parts.push(this.expression());
    }
    return { kind: 'call', name, parts };
  }
}

const reference = (text: string): Part => {
  const area = parseArea(text);
  if (!area) throw new NotAFormula();
  return { kind: 'reference', area, fixed: { rows: /[A-Za-z]\$\d/.test(text), columns: /^\$/.test(text) } };
};

/** A formula taken apart; undefined where it is beyond what conditional formats of ours use. */
export const partsOf = (formula: string): Part | undefined => {
  const found = tokens(formula.replace(/^=/, ''));
  if (!found) return undefined;
  try {
    const reader = new Reader(found);
    const part = reader.expression();
    return reader.isAtEnd ? part : undefined;
  } catch (error) {
    if (error instanceof NotAFormula) return undefined;
    throw error;
  }
};
