import type { Schema, Schemas, Wire } from './schema.ts';

const wordsOf = ({ const: only, enum: words }: Schema): readonly unknown[] | undefined =>
  words ?? (only === undefined ? undefined : [only]);

/** The kinds of JSON that a schema lets be, undefined where all may be; a whole number is a number. */
function kindsOf(schema: Schema): ReadonlySet<string> | undefined {
  const { type } = schema;
  if (type !== undefined) return new Set([type].flat().map((kind) => (kind === 'integer' ? 'number' : kind)));
  const words = wordsOf(schema);
  return words && new Set(words.map((word) => (word === null ? 'null' : typeof word)));
}

const branchesOf = ({ anyOf, oneOf }: Schema): readonly Schema[] | undefined => anyOf ?? oneOf;
const at = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

/** The limits of what may be sent. */
const most = ['maxLength', 'maxItems', 'maximum'] as const;
const least = ['minLength', 'minItems', 'minimum'] as const;
const narrowed = (known: Schema, now: Schema): readonly string[] => [
  ...most.filter((limit) => (now[limit] ?? Infinity) < (known[limit] ?? Infinity)),
  ...least.filter((limit) => (now[limit] ?? -Infinity) > (known[limit] ?? -Infinity)),
];

/** Where something that could be sent to the last release can no longer be sent: one sentence each. */
function noLongerTaken(known: Schema, now: Schema, path: string): string[] {
  const branches = branchesOf(known);
  if (branches) return branches.flatMap((branch) => noLongerTaken(branch, now, path));
  const ways = branchesOf(now);
  if (ways) {
    const faults = ways.map((way) => noLongerTaken(known, way, path));
    return faults.find((found) => found.length === 0) ?? faults[0] ?? [];
  }
  const [kinds, wider] = [kindsOf(known), kindsOf(now)];
  if (wider && (!kinds || [...kinds].some((kind) => !wider.has(kind))))
    return [`${path} could be ${kinds ? [...kinds].join(' or ') : 'anything'}, now only ${[...wider].join(' or ')}`];
  const words = wordsOf(now);
  const lost = words && (wordsOf(known) ?? ['any other text']).filter((word) => !words.includes(word));
  const isOtherForm = now.pattern !== undefined && now.pattern !== known.pattern;
  const properties = Object.entries(known.properties ?? {}).flatMap(([name, schema]) => {
    const taken = now.properties?.[name] ?? now.additionalProperties ?? {};
    if (taken === false) return [`${at(path, name)} is no longer taken`];
    return taken === true ? [] : noLongerTaken(schema, taken, at(path, name));
  });
  const asked = (now.required ?? []).filter((name) => !known.required?.includes(name));
  const isOpen = (schema: Schema): schema is Schema & { additionalProperties: Schema } =>
    typeof schema.additionalProperties === 'object';
  return [
    ...(lost ?? []).map((word) => `${path} no longer takes ${JSON.stringify(word)}`),
    ...narrowed(known, now).map((limit) => `${path} has a narrower ${limit}`),
    ...(isOtherForm ? [`${path} has another pattern`] : []),
    ...properties,
    ...asked.map((name) => `${at(path, name)} is asked for, and was not`),
    ...(known.items && now.items ? noLongerTaken(known.items, now.items, `${path}[]`) : []),
    ...(isOpen(known) && isOpen(now)
      ? noLongerTaken(known.additionalProperties, now.additionalProperties, at(path, '*'))
      : []),
  ];
}

/** What an answer may look like at one place, all its ways taken together. */
interface Look {
  readonly kinds: ReadonlySet<string> | undefined;
  readonly properties: ReadonlyMap<string, { readonly ways: readonly Schema[]; readonly isSure: boolean }>;
  readonly items: readonly Schema[];
}

function lookOf(ways: readonly Schema[], types: Schemas): Look {
  const plain = (way: Schema): readonly Schema[] => {
    if (way.$ref !== undefined) return plain(types[way.$ref] ?? {});
    return branchesOf(way)?.flatMap(plain) ?? [way];
  };
  const all = ways.flatMap(plain);
  const kinds = all.map(kindsOf);
  const objects = all.filter((way) => kindsOf(way)?.has('object'));
  const names = new Set(
    objects.flatMap(({ properties, additionalProperties }) => [
      ...Object.keys(properties ?? {}),
      ...(typeof additionalProperties === 'object' ? ['*'] : []),
    ]),
  );
  const waysOf = (name: string): readonly Schema[] =>
    objects.flatMap(({ properties, additionalProperties: rest }) =>
      name === '*' && typeof rest === 'object' ? [rest] : (properties?.[name] ?? []),
    );
  return {
    kinds: kinds.includes(undefined) ? undefined : new Set(kinds.flatMap((some) => [...(some ?? [])])),
    properties: new Map(
      [...names].map((name) => [
        name,
        { ways: waysOf(name), isSure: objects.every(({ required }) => required?.includes(name)) },
      ]),
    ),
    items: all.flatMap(({ items }) => items ?? []),
  };
}

/** Where a pane of the last release would miss something in an answer, or read another thing than it knows. */
class Reading {
  readonly #known: Schemas;
  readonly #now: Schemas;
  readonly #seen = new Set<string>();

  constructor(known: Schemas, now: Schemas) {
    this.#known = known;
    this.#now = now;
  }

  missed(known: readonly Schema[], now: readonly Schema[], path: string): string[] {
    const pair = JSON.stringify([known, now]);
    if (this.#seen.has(pair)) return [];
    // Only a named type can be inside itself; what has no name is told of at each place.
    if (pair.includes('"$ref"')) this.#seen.add(pair);
    const [had, has] = [lookOf(known, this.#known), lookOf(now, this.#now)];
    if (!had.kinds) return [];
    const others = has.kinds ? [...has.kinds].filter((kind) => !had.kinds?.has(kind)) : ['anything'];
    if (others.length > 0) return [`${path} was ${[...had.kinds].join(' or ')} and may now be ${others.join(' or ')}`];
    return [
      ...[...had.properties].flatMap(([name, { ways, isSure }]) => {
        const still = has.properties.get(name);
        if (!still) return [`${at(path, name)} is no longer answered`];
        if (isSure && !still.isSure) return [`${at(path, name)} was always answered and may now be left out`];
        return this.missed(ways, still.ways, at(path, name));
      }),
      ...(had.items.length > 0 ? this.missed(had.items, has.items, `${path}[]`) : []),
    ];
  }
}

/**
 * What was taken away from a wire, one sentence each: nothing, so long as a pane of the known release works with the API
 * of now. Doors, commands, fields of answers, words and fields that need not be sent may be added.
 */
export function takenAway(known: Wire, now: Wire): string[] {
  const reading = new Reading(known.types, now.types);
  return [
    ...Object.entries(known.takes).flatMap(([name, schema]) => {
      const still = now.takes[name];
      return still ? noLongerTaken(schema, still, '').map((fault) => `${name}: ${fault}`) : [`${name} is gone`];
    }),
    ...Object.entries(known.answers).flatMap(([door, schema]) => {
      const still = now.answers[door];
      // A door that is gone is told of already.
      return still ? reading.missed([schema], [still], '').map((fault) => `${door} answers: ${fault}`) : [];
    }),
  ];
}
