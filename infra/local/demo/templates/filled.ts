import { addressOf, cellAt } from '#policy/form/address.ts';
import type { Cell, CellMap } from '#policy/form/cell-map.ts';
import type { Field } from '#policy/form/field.ts';
import { without } from '#policy/without.ts';
import type { TemplateForm } from '#policy/terms/template.ts';

/** What a person writes into a place: a text, or a number with what its cell shows of it. */
export type Written = string | { readonly text: string; readonly number: number };

/** What is written, by the address of the place in the template: `D18`, and `B17.2` for the second gap of a text. */
export type Answers = Readonly<Record<string, Written>>;

const shown = (written: Written): Pick<Cell, 'text' | 'number'> =>
  typeof written === 'string' ? { text: written } : written;

const textOf = (written: Written | undefined): string =>
  written === undefined ? '____' : typeof written === 'string' ? written : written.text;

const inOrder = (one: Cell, other: Cell): number => one.row - other.row || one.column - other.column;

/** The sheet with these texts and numbers in its cells; a formula stays and shows what is written. */
export function written(map: CellMap, cells: Answers): CellMap {
  const found = new Map(map.cells.map((cell) => [addressOf(cell), cell]));
  for (const [at, value] of Object.entries(cells)) {
    const cell: Cell = found.get(at) ?? { ...cellAt(at), text: '' };
    found.set(at, { ...without(cell, 'number'), ...shown(value) });
  }
  return { ...map, cells: [...found.values()].sort(inOrder) };
}

type Gap = Pick<Field, 'id'> & { readonly within: NonNullable<Field['within']> };

/** Which gaps a template has in which cell, in their order. */
function gapsByCell({ fields }: TemplateForm): Map<string, Gap[]> {
  const found = new Map<string, Gap[]>();
  for (const { id, within } of fields) {
    const [cell = ''] = id.split('.');
    if (within) found.set(cell, [...(found.get(cell) ?? []), { id, within }]);
  }
  return found;
}

/** A template's sheet as somebody filled it in; what is not answered stays as it was drawn. */
export function filled(form: TemplateForm, answers: Answers): CellMap {
  const texts = [...gapsByCell(form)]
    .filter(([, gaps]) => gaps.some(({ id }) => answers[id] !== undefined))
    .map(([cell, gaps]): [string, string] => [
      cell,
      gaps.map(({ id, within }) => within.before + textOf(answers[id])).join('') + (gaps.at(-1)?.within.after ?? ''),
    ]);
  const isGap = new Set(form.fields.flatMap(({ id, within }) => (within ? [id] : [])));
  const whole = Object.entries(answers).filter(([id]) => !isGap.has(id));
  return written(form.map, Object.fromEntries([...whole, ...texts]));
}
