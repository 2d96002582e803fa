import { absolute, addName, changeName, findName, placeOfName, removeName } from '../model/names.ts';
import { present } from '../model/refusal.ts';
import type { Json, Name } from '../model/rules.ts';
import { fullAddress } from '../model/address.ts';
import { isWire } from './args.ts';
import { asText } from './plain.ts';
import type { Session } from './session.ts';
import type { Scope } from './targets.ts';
import { NOTHING, type WireObject, type WireType } from './wire.ts';

const rangeOf = (one: Name, session: Session): WireObject => {
  const place = placeOfName(session.model, one);
  return place ? session.range(place.sheet, place.area) : NOTHING;
};

const valueOf = (one: Name, { model }: Session): string => {
  const place = placeOfName(model, one);
  return place ? fullAddress(place.sheet.name, place.area) : one.formula.replace(/^="?|"$/g, '');
};

/** One name. */
export const name: WireType<Name> = {
  identity: (one) => ({ _Id: one.name }),
  scalars: {
    Comment: {
      get: ({ comment }) => comment,
      set: (one, value, { model }) => changeName(model, one, { comment: asText(value) }),
    },
    Formula: {
      get: ({ formula }) => formula,
      set: (one, value, { model }) => changeName(model, one, { formula: asText(value) }),
    },
    Name: { get: (one) => one.name },
    Scope: { get: ({ sheetId }) => (sheetId === undefined ? 'Workbook' : 'Worksheet') },
    Type: { get: (one, { model }) => (placeOfName(model, one) ? 'Range' : 'String') },
    Value: { get: valueOf },
    Visible: {
      get: ({ visible }) => visible,
      set: (one, value, { model }) => changeName(model, one, { visible: value === true }),
    },
  },
  methods: {
    Delete: (one, _, { model }) => removeName(model, one),
    GetRange: (one, _, session) => {
      const range = rangeOf(one, session);
      return present(range.isNull ? undefined : range);
    },
    GetRangeOrNullObject: (one, _, session) => rangeOf(one, session),
  },
};

const byKey = ({ sheet }: Scope, key: Json, { model }: Session): Name | undefined =>
  typeof key === 'string' ? findName(model, key, sheet?.id) : undefined;

const inScope = ({ sheet }: Scope, { model }: Session): Name[] =>
  model.names.filter(({ sheetId }) => sheetId === sheet?.id);

/** The names of the workbook, or of one sheet. */
export const names: WireType<Scope> = {
  scalars: { Count: { get: (scope, session) => inScope(scope, session).length } },
  item: (scope, key, session) => session.wire('NamedItem', present(byKey(scope, key, session))),
  items: (scope, session) => inScope(scope, session).map((one) => session.wire('NamedItem', one)),
  methods: {
    Add: ({ sheet }, args, session) => {
      const given = args.any(1);
      const place = isWire(given) ? session.place(given, session.model.activeSheet(session.seat)) : undefined;
      const formula = place ? absolute(place.sheet, place.area) : args.text(1);
      return session.wire('NamedItem', addName(session.model, args.text(0), formula, args.optionalText(2), sheet?.id));
    },
    GetCount: (scope, _, session) => inScope(scope, session).length,
    GetItem: (scope, args, session) => session.wire('NamedItem', present(byKey(scope, args.json(0), session))),
    GetItemOrNullObject: (scope, args, session) => {
      const known = byKey(scope, args.json(0), session);
      return known ? session.wire('NamedItem', known) : NOTHING;
    },
  },
};
