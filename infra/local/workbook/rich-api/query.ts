import type { Json } from '../model/rules.ts';
import type { QueryInfo } from './request.ts';
import type { WireObject } from './wire.ts';

type Wanted = Map<string, Wanted>;

const NO_MORE: Wanted = new Map();

const onWire = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Where a name on the wire is not the public one with a capital. */
const ALIASES: Readonly<Record<string, string>> = { ShowGridlines: 'Gridlines' };

const wantedOf = (query: QueryInfo | undefined): Wanted => {
  const wanted: Wanted = new Map();
  for (const path of [...(query?.Select ?? []), ...(query?.Expand ?? [])]) {
    let level = wanted;
    for (const part of path.split('/')) {
      const name = part === '*' ? '*' : (ALIASES[onWire(part)] ?? onWire(part));
      const next = level.get(name) ?? (new Map() as Wanted);
      level.set(name, next);
      level = next;
    }
  }
  return wanted;
};

const namesWanted = (object: WireObject, wanted: Wanted): string[] =>
  wanted.size === 0 || wanted.has('*')
    ? [...new Set([...object.scalarNames, ...[...wanted.keys()].filter((name) => name !== '*')])]
    : [...wanted.keys()];

const readMembers = (object: WireObject, wanted: Wanted): Record<string, Json> => {
  const answer: Record<string, Json> = { ...object.identity() };
  for (const name of namesWanted(object, wanted)) {
    const link = object.link(name);
    answer[name] = link ? read(link, wanted.get(name) ?? NO_MORE, undefined) : object.get(name);
  }
  return answer;
};

const readCollection = (object: WireObject, wanted: Wanted, query: QueryInfo | undefined): Record<string, Json> => {
  const answer: Record<string, Json> = {};
  const ofItems: Wanted = new Map();
  for (const [name, deeper] of wanted)
    if (object.has(name)) answer[name] = object.get(name);
    else if (name === 'Items') for (const [inner, more] of deeper) ofItems.set(inner, more);
    else ofItems.set(name, deeper);
  if (wanted.size > 0 && ofItems.size === 0 && !wanted.has('Items')) return answer;
  const skip = query?.Skip ?? 0;
  const items = object.items().slice(skip, query?.Top === undefined ? undefined : skip + query.Top);
  return { ...answer, _Items: items.map((item) => readMembers(item, ofItems)) };
};

const read = (object: WireObject, wanted: Wanted, query: QueryInfo | undefined): Json => {
  if (object.isNull) return null;
  return object.isCollection ? readCollection(object, wanted, query) : readMembers(object, wanted);
};

/** What a load brings back: the members asked for, under their names on the wire. */
export const query = (object: WireObject, info: QueryInfo | undefined): Json => read(object, wantedOf(info), info);

const asPublic = (answer: Json): Json => {
  if (answer === null || typeof answer !== 'object') return answer;
  if (Array.isArray(answer)) return answer.map((part: Json) => asPublic(part));
  return Object.fromEntries(
    Object.entries(answer).flatMap(([name, part]) => {
      if (name === '_Items') return [['items', asPublic(part)]];
      return name.startsWith('_') ? [] : [[name.charAt(0).toLowerCase() + name.slice(1), asPublic(part)]];
    }),
  );
};

/** The same under the public names, for an add-in that wants plain JSON. */
export const queryAsJson = (object: WireObject, info: QueryInfo | undefined): Json => asPublic(query(object, info));
