import { Refusal } from '../model/refusal.ts';
import type { Json } from '../model/rules.ts';
import type { Args } from './args.ts';
import type { Session } from './session.ts';

/** A property with a plain value; without `set` it can only be read. */
export interface Scalar<T> {
  readonly get: (target: T, session: Session) => Json;
  readonly set?: (target: T, value: Json, session: Session) => void;
}

/** What a member leads to: a value, or another object. */
export type Answer = Json | WireObject;

/** What a method leads to that only does something. */
type Silence = ReturnType<() => void>;

/** One kind of Excel's objects, written down as tables of its members under their names on the wire. */
export interface WireType<T> {
  /** What identifies the object in a later request. */
  readonly identity?: (target: T) => Readonly<Record<string, Json>>;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  /** Properties that lead to other objects. */
  readonly links?: Readonly<Record<string, (target: T, session: Session) => WireObject>>;
  readonly methods?: Readonly<Record<string, (target: T, args: Args, session: Session) => Answer | Silence>>;
  /** The object under a key, for collections. */
  readonly item?: (target: T, key: Json, session: Session) => WireObject;
  readonly items?: (target: T, session: Session) => WireObject[];
}

/** An object that an add-in can hold, ask and tell, whatever its kind. */
export interface WireObject {
  readonly kind: string;
  readonly target: unknown;
  readonly isNull: boolean;
  readonly isCollection: boolean;
  readonly scalarNames: readonly string[];
  identity(): Readonly<Record<string, Json>>;
  has(member: string): boolean;
  get(name: string): Json;
  set(name: string, value: Json): void;
  link(name: string): WireObject | undefined;
  call(name: string, args: Args): Answer;
  item(key: Json): WireObject;
  items(): WireObject[];
}

const unknown = (kind: string, member: string): Refusal =>
  new Refusal('ApiNotFound', `${kind}.${member} is not known to this workbook.`);

const own = <V>(table: Readonly<Record<string, V>> | undefined, name: string): V | undefined =>
  table && Object.hasOwn(table, name) ? table[name] : undefined;

/** Events are told to every pane, so registering for one needs no more than an answer. */
const IS_EVENT_REGISTRATION = /^_(Unr|R)egister\w*Event\w*$/;

/** A target together with the table of its kind. */
export const bind = <T>(kind: string, type: WireType<T>, target: T, session: Session): WireObject => ({
  kind,
  target,
  isNull: false,
  isCollection: type.items !== undefined,
  scalarNames: Object.keys(type.scalars ?? {}),
  identity: () => type.identity?.(target) ?? {},
  has: (member) => own(type.scalars, member) !== undefined || own(type.links, member) !== undefined,
  get: (name) => {
    const scalar = own(type.scalars, name);
    if (!scalar) throw unknown(kind, name);
    return scalar.get(target, session);
  },
  set: (name, value) => {
    const scalar = own(type.scalars, name);
    if (!scalar?.set) throw unknown(kind, name);
    scalar.set(target, value, session);
  },
  link: (name) => own(type.links, name)?.(target, session),
  call: (name, args) => {
    if (IS_EVENT_REGISTRATION.test(name)) return null;
    const method = own(type.methods, name);
    if (!method) throw unknown(kind, name);
    return method(target, args, session) ?? null;
  },
  item: (key) => {
    if (!type.item) throw unknown(kind, 'GetItem');
    return type.item(target, key, session);
  },
  items: () => type.items?.(target, session) ?? [],
});

/** The object that is not there: whatever is asked of it is nothing again. */
export const NOTHING: WireObject = {
  kind: 'Null',
  target: undefined,
  isNull: true,
  isCollection: false,
  scalarNames: [],
  identity: () => ({}),
  has: () => true,
  get: () => null,
  set: () => undefined,
  link: () => NOTHING,
  call: () => NOTHING,
  item: () => NOTHING,
  items: () => [],
};

/** Whether an answer is an object rather than a value. */
export const isObject = (answer: Answer): answer is WireObject =>
  typeof answer === 'object' && answer !== null && 'isNull' in answer && typeof answer.isNull === 'boolean';
