import { type Area, cellAt } from '../model/area.ts';
import { absolute } from '../model/names.ts';
import { Refusal, present } from '../model/refusal.ts';
import type { Json, Validation } from '../model/rules.ts';
import { clearValidation, isAllowed, setValidation, validationAt, validationOf } from '../model/validations.ts';
import { type Arg, isWire } from './args.ts';
import { RangeTarget } from './range-target.ts';
import type { Session } from './session.ts';
import { NOTHING, type Scalar, type WireObject, type WireType } from './wire.ts';

const KINDS: Readonly<Record<string, string>> = {
  custom: 'Custom',
  date: 'Date',
  decimal: 'Decimal',
  list: 'List',
  textLength: 'TextLength',
  time: 'Time',
  wholeNumber: 'WholeNumber',
};

/** A rule as it is kept: ranges in it are written as addresses. */
const settled = (given: Arg): Json => {
  if (isWire(given)) {
    if (!(given.target instanceof RangeTarget)) throw new Refusal('InvalidArgument');
    return absolute(given.target.sheet, given.target.area);
  }
  if (given === null || typeof given !== 'object') return given;
  if (Array.isArray(given)) return given.map((part: Arg) => settled(part));
  return Object.fromEntries(Object.entries(given).map(([key, part]) => [key, settled(part)]));
};

const own = ({ sheet, area }: RangeTarget): Validation | undefined => validationOf(sheet, area);

const partly = ({ sheet, area }: RangeTarget): boolean => {
  const corners = [validationAt(sheet, area.top, area.left), validationAt(sheet, area.bottom, area.right)];
  return corners.some((corner) => corner !== undefined);
};

const setPart =
  (read: (value: Json) => Partial<Omit<Validation, 'areas'>>): NonNullable<Scalar<RangeTarget>['set']> =>
  ({ sheet, areas }, value, { model }) => {
    for (const area of areas) setValidation(model, sheet, area, read(settled(value)));
  };

const asRule = (value: Json): Validation['rule'] => {
  const rule = (value ?? {}) as Validation['rule'];
  const unknown = Object.keys(rule).find((key) => !Object.hasOwn(KINDS, key));
  if (unknown !== undefined || Object.keys(rule).length !== 1)
    throw new Refusal('InvalidArgument', 'A rule has one kind.');
  return rule;
};

const wrongCells = ({ sheet, areas }: RangeTarget, { model }: Session): Area[] =>
  areas.flatMap((area) =>
    sheet.cells.within(area).flatMap(([row, column, cell]) => {
      const validation = validationAt(sheet, row, column);
      return validation && !isAllowed(model, sheet, validation, cell.value) ? [cellAt(row, column)] : [];
    }),
  );

const wrongRange = (target: RangeTarget, session: Session): WireObject => {
  const areas = wrongCells(target, session);
  return areas.length > 0 ? session.ranges('RangeAreas', target.sheet, areas) : NOTHING;
};

/** What may be put into a range. */
export const dataValidation: WireType<RangeTarget> = {
  scalars: {
    ErrorAlert: {
      get: (target) => own(target)?.errorAlert ?? null,
      set: setPart((errorAlert) => ({ errorAlert })),
    },
    IgnoreBlanks: {
      get: (target) => own(target)?.ignoresBlanks ?? true,
      set: setPart((value) => ({ ignoresBlanks: value === true })),
    },
    Prompt: {
      get: (target) => own(target)?.prompt ?? null,
      set: setPart((prompt) => ({ prompt })),
    },
    Rule: {
      get: (target) => own(target)?.rule ?? {},
      set: setPart((rule) => ({ rule: asRule(rule) })),
    },
    Type: {
      get: (target) => {
        const [kind] = Object.keys(own(target)?.rule ?? {});
        return kind === undefined ? (partly(target) ? 'MixedCriteria' : 'None') : (KINDS[kind] ?? 'Custom');
      },
    },
    Valid: { get: (target, session) => wrongCells(target, session).length === 0 },
  },
  methods: {
    Clear: ({ sheet, areas }, _, { model }) => {
      for (const area of areas) clearValidation(model, sheet, area);
    },
    GetInvalidCells: (target, _, session) => {
      const range = wrongRange(target, session);
      return present(range.isNull ? undefined : range);
    },
    GetInvalidCellsOrNullObject: (target, _, session) => wrongRange(target, session),
  },
};
