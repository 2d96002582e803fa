import type { Finding } from '../finding.ts';
import { readingOrder } from './address.ts';
import type { FieldKind, FixedText } from './field.ts';
import type { FilledField, FilledLine, Form, Reading } from './reading.ts';
import { valueOf } from './value.ts';

/** Why a manager looks at it first, the most urgent first. */
export const risks = ['special', 'changed', 'added', 'struck', 'plain'] as const;
export type Risk = (typeof risks)[number];

/** 复核项 (CT-3c): one clause, one line or one figure that the manager ticks. */
export interface CheckItem {
  /** Where it stands: `text.B22`, `lines.0.3`, `D18`, `added.0`. */
  readonly key: string;
  readonly kind: 'clause' | 'line' | 'place' | 'added';
  /** A clause's number, a place's label. */
  readonly label: string;
  /** What it says now. */
  readonly text: string;
  /** What the template says, where it was changed. */
  readonly was?: string;
  readonly cell: string | undefined;
  readonly risk: Risk;
  /** Everything its tick depends on: what it says, and what that is reckoned from. Another content is another tick. */
  readonly content: readonly string[];
}

/** What is reckoned from the lines; a line that changes opens its tick again. */
const reckoned: readonly FieldKind[] = ['total', 'amount-in-words', 'percent'];

interface Sources {
  readonly reading: Reading;
  /** All lines as one, for what is reckoned from them. */
  readonly basis: readonly string[];
  /** Keys and cells that a trigger speaks of. */
  readonly special: ReadonlySet<string>;
}

const valuesOf = ({ cells }: FilledLine): string[] => cells.map(({ column, ...shown }) => valueOf(column.kind, shown));
const valueIn = ({ field, ...shown }: FilledField): string => valueOf(field.kind, shown);

const riskOf = ({ special }: Sources, values: readonly string[], marks: readonly (string | undefined)[]): Risk => {
  if (marks.some((mark) => mark !== undefined && special.has(mark))) return 'special';
  return values.includes('/') ? 'struck' : 'plain';
};

const dependsOn = (sources: Sources, fields: readonly FilledField[]): readonly string[] =>
  fields.some(({ field }) => reckoned.includes(field.kind)) ? sources.basis : [];

const cellOf = (fieldId: string): string => fieldId.split('.')[0] ?? fieldId;

/** The template's text with what stands in its gaps now. */
const filledIn = (text: string, gaps: readonly FilledField[]): string =>
  gaps.length === 0
    ? text
    : gaps.map(({ field, text: value }) => (field.within?.before ?? '') + value).join('') +
      (gaps.at(-1)?.field.within?.after ?? '');

function clauseItem({ id, number = '', text }: FixedText, sources: Sources): CheckItem {
  const gaps = sources.reading.fields.filter(({ field }) => field.within && cellOf(field.id) === id);
  const values = gaps.map(valueIn);
  const cell = gaps[0]?.at;
  return {
    key: `text.${id}`,
    kind: 'clause',
    label: number,
    text: filledIn(text, gaps),
    cell: cell ?? id,
    risk: riskOf(sources, values, [id, cell, ...gaps.map(({ field }) => field.id)]),
    content: [id, ...values, ...dependsOn(sources, gaps)],
  };
}

const changedItems = ({ reading }: Sources): CheckItem[] =>
  reading.changed.map(({ id, number, was, text = '', at }) => ({
    key: `text.${id}`,
    kind: 'clause',
    label: number ?? '',
    text,
    was,
    cell: at,
    risk: 'changed',
    content: [id, text],
  }));

const addedItems = ({ reading }: Sources): CheckItem[] =>
  reading.added.map(({ at, text }, i) => ({
    key: `added.${i}`,
    kind: 'added',
    label: '',
    text,
    cell: at,
    risk: 'added',
    content: ['added', text],
  }));

const lineItems = (sources: Sources): CheckItem[] =>
  sources.reading.tables.flatMap(({ lines }, table) =>
    lines.flatMap((line, i): CheckItem[] => {
      const values = valuesOf(line);
      if (values.every((value) => value === '')) return [];
      const marks = line.cells.flatMap(({ at }, column) => [at, `lines.${table}.${i}.${column}`]);
      return [
        {
          key: `lines.${table}.${i}`,
          kind: 'line',
          label: String(i + 1),
          text: line.cells.flatMap(({ text }) => (text === '' ? [] : [text])).join(' · '),
          cell: line.cells[0]?.at,
          risk: riskOf(sources, values, marks),
          content: [`lines.${table}`, ...values],
        },
      ];
    }),
  );

const placeItems = (sources: Sources, isInClause: (fieldId: string) => boolean): CheckItem[] =>
  sources.reading.fields
    .filter(({ field }) => !field.isByHand && !isInClause(field.id))
    .map((filled) => ({
      key: filled.field.id,
      kind: 'place',
      label: filled.field.label,
      text: filled.text,
      cell: filled.at,
      risk: riskOf(sources, [valueIn(filled)], [filled.field.id, filled.at]),
      content: [filled.field.id, valueIn(filled), ...dependsOn(sources, [filled])],
    }));

/** The list of a contract: every clause, every line and every place, the risky ones first. `findings` say what is special. */
export function checkList({ clauses }: Form, reading: Reading, findings: readonly Finding[]): CheckItem[] {
  const special = findings.filter(({ level }) => level === 'special').map(({ where }) => [where.field, where.cell]);
  const sources: Sources = {
    reading,
    basis: reading.tables.flatMap(({ lines }) => lines.map((line) => valuesOf(line).join('\u0000'))),
    special: new Set(special.flat().filter((mark) => mark !== undefined)),
  };
  const changed = new Set(reading.changed.map(({ id }) => id));
  const clauseIds = new Set(clauses.map(({ id }) => id));
  return [
    ...clauses.filter(({ id }) => !changed.has(id)).map((clause) => clauseItem(clause, sources)),
    ...changedItems(sources),
    ...lineItems(sources),
    ...placeItems(sources, (id) => clauseIds.has(cellOf(id))),
    ...addedItems(sources),
  ].sort(
    (one, other) =>
      risks.indexOf(one.risk) - risks.indexOf(other.risk) || readingOrder(one.cell) - readingOrder(other.cell),
  );
}
