import { Refusal, present } from '../model/refusal.ts';
import type { Json } from '../model/rules.ts';
import { type Arg, Args } from './args.ts';
import type { ArgumentInfo, RichRequest } from './request.ts';
import type { Session } from './session.ts';
import { NOTHING, type WireObject, isObject } from './wire.ts';

const INDEXER = 5;

type Step = (parent: WireObject, name: string, args: () => Args, session: Session) => WireObject;

const called: Step = (parent, name, args) => {
  if (parent.isNull) return NOTHING;
  const made = parent.call(name, args());
  return isObject(made) ? made : NOTHING;
};

const followed: Step = (parent, name) =>
  present(parent.link(name), 'ApiNotFound', `${parent.kind}.${name} is not known to this workbook.`);

const STEPS: Readonly<Record<number, Step>> = {
  1: (_, __, ___, session) => session.wire('Workbook', session.model),
  2: (_, name, __, session) => session.wire('Service', name),
  3: called,
  4: followed,
  [INDEXER]: (parent, _, args) => (parent.isNull ? NOTHING : parent.item(args().json(0))),
  6: (_, name, __, session) => session.reference(name),
  7: () => NOTHING,
};

/** The objects of one request: each path is walked once, in the order the actions ask for it. */
export class Paths {
  private readonly session: Session;
  private readonly request: RichRequest;
  private readonly known = new Map<number, WireObject>();

  constructor(session: Session, request: RichRequest) {
    this.session = session;
    this.request = request;
  }

  resolve(id: number): WireObject {
    const known = this.known.get(id);
    if (known) return known;
    const made = this.walk(id);
    this.known.set(id, made);
    return made;
  }

  /** The kind of the object on a path, or of the nearest one before it that could be reached. */
  kindOf(id = 0): string {
    const parentId = this.request.ObjectPaths[String(id)]?.ParentObjectPathId;
    return this.known.get(id)?.kind ?? (parentId === undefined ? '' : this.kindOf(parentId));
  }

  nameOf(id = 0): string {
    const path = this.request.ObjectPaths[String(id)];
    return path?.ObjectPathType === INDEXER ? 'GetItem' : (path?.Name ?? '');
  }

  private walk(id: number): WireObject {
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new Refusal('InvalidReference');
    const name = path.Name ?? '';
    const parent = path.ParentObjectPathId === undefined ? NOTHING : this.resolve(path.ParentObjectPathId);
    const step = STEPS[path.ObjectPathType];
    if (!step) throw new Refusal('ApiNotFound', `A path of kind ${path.ObjectPathType} is not known.`);
    return step(parent, name, () => this.args(path.ArgumentInfo), this.session);
  }

  args(info: ArgumentInfo | undefined): Args {
    const given = info?.Arguments ?? [];
    return new Args(given.map((arg, index) => this.arg(arg, info?.ReferencedObjectPathIds?.[index] ?? 0)));
  }

  private arg(arg: Json, reference: Json): Arg {
    if (typeof reference === 'number' && reference !== 0) return this.resolve(reference);
    if (arg === null || typeof arg !== 'object') return arg;
    if (Array.isArray(arg)) {
      const references = Array.isArray(reference) ? (reference as readonly Json[]) : undefined;
      if (!references) return arg as readonly Json[];
      return arg.map((part: Json, index) => this.arg(part, references[index] ?? 0));
    }
    const pathId = (arg as Record<string, Json>)['_ObjectPathId'];
    if (typeof pathId === 'number') return this.resolve(pathId);
    return Object.fromEntries(Object.entries(arg).map(([key, part]) => [key, this.arg(part, 0)]));
  }
}
