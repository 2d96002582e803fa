import type { Reading } from '#policy/form/reading.ts';

/** Where a place stands on the sheet now: `D18`, `lines.0.3`, `text.B22`, `added.1`; undefined where it is nowhere. */
export function cellOfKey({ fields, tables, changed, added }: Reading, key: string): string | undefined {
  const [what = '', ...rest] = key.split('.');
  const [first = '', second = '0', third = '0'] = rest;
  if (what === 'lines') return tables[Number(first)]?.lines[Number(second)]?.cells[Number(third)]?.at;
  if (what === 'added') return added[Number(first)]?.at;
  if (what === 'text')
    return (
      changed.find(({ id }) => id === first)?.at ??
      fields.find(({ field }) => field.id.split('.')[0] === first)?.at ??
      first
    );
  return fields.find(({ field }) => field.id === key)?.at;
}
