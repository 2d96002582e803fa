import type { WorkbookModel } from '../model.ts';
import { present } from '../model/refusal.ts';
import type { Json } from '../model/rules.ts';
import type { Session } from './session.ts';
import { NOTHING, type WireType } from './wire.ts';

const put = ({ model }: Session, key: string, value: Json): void => {
  model.settings.set(key, JSON.stringify(value));
  model.emit({ kind: 'settings' });
};

/** One thing that an add-in keeps in the document. */
export const setting: WireType<string> = {
  identity: (key) => ({ _Id: key }),
  scalars: {
    Key: { get: (key) => key },
    Value: {
      get: (key, { model }) => JSON.parse(model.settings.get(key) ?? 'null') as Json,
      set: (key, value, session) => put(session, key, value),
    },
  },
  methods: {
    Delete: (key, _, { model }) => {
      model.settings.delete(key);
      model.emit({ kind: 'settings' });
    },
  },
};

const known = ({ settings: all }: WorkbookModel, key: Json): string | undefined =>
  typeof key === 'string' && all.has(key) ? key : undefined;

/** What add-ins keep in the document. */
export const settings: WireType<WorkbookModel> = {
  item: (model, key, session) => session.wire('Setting', present(known(model, key))),
  items: (model, session) => [...model.settings.keys()].map((key) => session.wire('Setting', key)),
  methods: {
    Add: (_, args, session) => {
      put(session, args.text(0), args.json(1));
      return session.wire('Setting', args.text(0));
    },
    GetCount: (model) => model.settings.size,
    GetItem: (model, args, session) => session.wire('Setting', present(known(model, args.json(0)))),
    GetItemOrNullObject: (model, args, session) => {
      const key = known(model, args.json(0));
      return key === undefined ? NOTHING : session.wire('Setting', key);
    },
  },
};
