import { present } from '../model/refusal.ts';
import type { Json } from '../model/rules.ts';
import type { Sheet } from '../model/sheet.ts';
import { asText } from './plain.ts';
import type { PropertyTarget } from './targets.ts';
import { NOTHING, type WireType } from './wire.ts';

/** One note of an add-in on a sheet. */
export const sheetProperty: WireType<PropertyTarget> = {
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ sheet, key }) => sheet.properties.get(key) ?? '',
      set: ({ sheet, key }, value) => {
        sheet.properties.set(key, asText(value));
      },
    },
  },
  methods: {
    Delete: ({ sheet, key }) => {
      sheet.properties.delete(key);
    },
  },
};

const propertyOf = (sheet: Sheet, key: Json): PropertyTarget | undefined =>
  typeof key === 'string' && sheet.properties.has(key) ? { sheet, key } : undefined;

/** The notes of an add-in on a sheet. */
export const sheetProperties: WireType<Sheet> = {
  item: (sheet, key, session) => session.wire('WorksheetCustomProperty', present(propertyOf(sheet, key))),
  items: (sheet, session) =>
    [...sheet.properties.keys()].map((key) => session.wire('WorksheetCustomProperty', { sheet, key })),
  methods: {
    Add: (sheet, args, session) => {
      sheet.properties.set(args.text(0), args.text(1));
      return session.wire('WorksheetCustomProperty', { sheet, key: args.text(0) });
    },
    GetCount: ({ properties }) => properties.size,
    GetItem: (sheet, args, session) =>
      session.wire('WorksheetCustomProperty', present(propertyOf(sheet, args.json(0)))),
    GetItemOrNullObject: (sheet, args, session) => {
      const known = propertyOf(sheet, args.json(0));
      return known ? session.wire('WorksheetCustomProperty', known) : NOTHING;
    },
  },
};
