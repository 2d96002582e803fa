import ts from 'typescript';
import type { Schema } from './schema.ts';

const kinds: readonly (readonly [ts.TypeFlags, string])[] = [
  [ts.TypeFlags.StringLike, 'string'],
  [ts.TypeFlags.NumberLike, 'number'],
  [ts.TypeFlags.BooleanLike, 'boolean'],
  [ts.TypeFlags.Null, 'null'],
];

const isAbsent = (type: ts.Type): boolean => (type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)) !== 0;

/** The name that a type is declared by, unless it is one of many of that name. */
const nameOf = (type: ts.Type): string | undefined => {
  const { name = '' } = type.aliasSymbol ?? type.getSymbol() ?? {};
  const isOneOfMany = type.aliasTypeArguments || (type as ts.TypeReference).typeArguments?.length;
  return /^[A-Z]/.test(name) && !isOneOfMany ? name : undefined;
};

/** Tells what types look like as JSON; those with a name are told once, under it. */
export class Shapes {
  readonly types: Record<string, Schema> = {};
  readonly #named = new Map<string, ts.Type>();
  readonly #checker: ts.TypeChecker;

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  /** A word of a fixed list is a string, so lists may grow; what is left out when it is undefined is not required. */
  of(type: ts.Type): Schema {
    const kind = kinds.find(([flag]) => (type.flags & flag) !== 0)?.[1];
    if (kind !== undefined) return { type: kind };
    if (type.isUnion()) return this.#union(type);
    if (this.#checker.isArrayType(type) || this.#checker.isTupleType(type)) {
      const items = this.#checker.getIndexTypeOfType(type, ts.IndexKind.Number);
      return { type: 'array', ...(items && { items: this.of(items) }) };
    }
    if (!type.isIntersection() && (type.flags & ts.TypeFlags.Object) === 0) return {};
    const name = nameOf(type);
    if (name === undefined || (this.#named.get(name) ?? type) !== type) return this.#object(type);
    if (!this.#named.has(name)) {
      this.#named.set(name, type);
      this.types[name] = this.#object(type);
    }
    return { $ref: name };
  }

  #union({ types }: ts.UnionType): Schema {
    const parts = types.filter((part) => !isAbsent(part)).map((part) => this.of(part));
    const [only = {}, ...others] = new Map(parts.map((part) => [JSON.stringify(part), part])).values();
    return others.length === 0 ? only : { anyOf: [only, ...others] };
  }

  #object(type: ts.Type): Schema {
    const members = this.#checker.getPropertiesOfType(type).map((member) => {
      const of = this.#checker.getTypeOfSymbol(member);
      const mayBeAbsent =
        (member.flags & ts.SymbolFlags.Optional) !== 0 || isAbsent(of) || (of.isUnion() && of.types.some(isAbsent));
      return { name: member.name, schema: this.of(of), mayBeAbsent };
    });
    const rest = this.#checker.getIndexTypeOfType(type, ts.IndexKind.String);
    return {
      type: 'object',
      properties: Object.fromEntries(members.map(({ name, schema }) => [name, schema])),
      required: members.filter(({ mayBeAbsent }) => !mayBeAbsent).map(({ name }) => name),
      ...(rest && { additionalProperties: this.of(rest) }),
    };
  }
}
