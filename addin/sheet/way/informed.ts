import { ServerTrouble } from '../../wire.ts';
import type { SheetTable } from '../sheet-table.ts';
import type { Ending } from './progress.ts';
import type { Desk } from './desk.ts';

/** The desk with what its table has to know of the house; or why that could not be had. */
export async function informed(desk: Desk): Promise<{ readonly desk: Desk } | { readonly ending: Ending }> {
  const { table, server } = desk;
  if (!table.knowing) return { desk };
  try {
    return { desk: { ...desk, known: await table.knowing(server) } };
  } catch (error) {
    if (error instanceof ServerTrouble) return { ending: error.trouble };
    throw error;
  }
}

/** Excel takes no longer list into a drop-down. */
const longestOffer = 255;

/** The table with drop-downs that offer what the house knows now; without those, where it cannot be asked. */
export async function offering(plain: Desk): Promise<SheetTable> {
  const { table } = plain;
  const said = table.offered ? await informed(plain) : undefined;
  const known = said && 'desk' in said ? said.desk.known : undefined;
  const offered = known ? table.offered?.(known) : undefined;
  if (!offered) return table;
  const card = table.card.map((column) => {
    const choices = offered[column.key] ?? [];
    const isFit = choices.length > 0 && choices.join(',').length <= longestOffer;
    return isFit
      ? { ...column, kind: { ...column.kind, choices: choices.map((choice) => ({ 'zh-CN': choice, en: choice })) } }
      : column;
  });
  return { ...table, card };
}
