import { filterTable } from '../model/filter.ts';
import { Refusal } from '../model/refusal.ts';
import type { Json } from '../model/rules.ts';
import type { Criterion } from '../model/table.ts';
import type { Session } from './session.ts';
import type { ColumnTarget } from './targets.ts';
import type { WireType } from './wire.ts';

interface PublicCriteria {
  readonly filterOn?: string;
  readonly values?: readonly Json[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
}

const custom = (first: string, second: string | undefined, operator: string | undefined): Criterion => ({
  kind: 'custom',
  first,
  second,
  both: operator !== 'Or',
});

const valuesOf = (values: readonly Json[]): Criterion => ({ kind: 'values', values: values.map(String) });

/** A criterion as an add-in describes it. */
export const criterionOf = (given: Json): Criterion => {
  const { filterOn, values, criterion1, criterion2, operator } = (given ?? {}) as PublicCriteria;
  if (filterOn === 'Values' && values) return valuesOf(values);
  if (filterOn === 'Custom' && criterion1 !== undefined) return custom(criterion1, criterion2, operator);
  throw new Refusal('ApiNotFound', `A filter on '${filterOn ?? ''}' is not known to this workbook.`);
};

/** A criterion as Excel reports it. */
export const publicCriterion = (criterion: Criterion | undefined): Json => {
  if (!criterion) return null;
  if (criterion.kind === 'values') return { filterOn: 'Values', values: criterion.values };
  const second = criterion.second === undefined ? {} : { criterion2: criterion.second };
  return { filterOn: 'Custom', criterion1: criterion.first, ...second, operator: criterion.both ? 'And' : 'Or' };
};

const apply = ({ table, column }: ColumnTarget, criterion: Criterion | undefined, { model }: Session): void =>
  filterTable(model, table, table.columns.indexOf(column), criterion);

/** The filter of one column of a table. */
export const filter: WireType<ColumnTarget> = {
  scalars: { Criteria: { get: ({ column }) => publicCriterion(column.filter) } },
  methods: {
    Apply: (target, args, session) => apply(target, criterionOf(args.json(0)), session),
    ApplyCustomFilter: (target, args, session) =>
      apply(target, custom(args.text(0), args.optionalText(1), args.optionalText(2)), session),
    ApplyValuesFilter: (target, args, session) => {
      const values = args.json(0);
      apply(target, valuesOf(Array.isArray(values) ? (values as readonly Json[]) : [values]), session);
    },
    Clear: (target, _, session) => apply(target, undefined, session),
  },
};
