import type { Reading } from '#policy/form/reading.ts';
import { inSight } from '#policy/sight/contract.ts';
import { refuse } from '#functions/refusal.ts';
import { says } from '#functions/says.ts';
import { contractShelf } from '#functions/table/contract.ts';
import { asForm, getForm } from '#functions/table/form.ts';
import { load } from '#functions/table/records.ts';
import { submitted } from './contract-grounds.ts';
import type { Reader } from './reader.ts';

/** What a contract said when it was submitted last: to draw its sheet again, and to hold what stands there now against it. */
export async function readPaper({ actor, table }: Reader, id: string): Promise<{ readonly reading: Reading }> {
  const contract = (await load(table, contractShelf, id))?.record;
  const form =
    contract && inSight(actor, contract) && contract.hash !== undefined
      ? await getForm(table, contract.templateHash)
      : undefined;
  const reading = contract && form && (await submitted(table, contract, asForm(form)));
  return reading ? { reading } : refuse({ kind: 'missing', says: says.missing });
}
