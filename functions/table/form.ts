import { Understood } from '#policy/form/field.ts';
import type { Form } from '#policy/form/reading.ts';
import { TemplateForm } from '#policy/terms/template.ts';
import { hashOf } from '#functions/hash.ts';
import type { Table } from './client.ts';
import { pack, unpack } from './packed.ts';
import { getItem } from './read.ts';
import type { Key, Write } from './transact.ts';

const key = (hash: string): Key => ({ pk: `form#${hash}`, sk: '#' });

/** A form's hash: over the sheet and everything that is known of it. */
export const formHash = (form: TemplateForm): string => hashOf(form);

/** Keeps a form under its hash. The same form again is the same item. */
export const putForm = (form: TemplateForm): Write => ({ put: { ...key(formHash(form)), packed: pack(form) } });

/** Forms never change under their hash, so a warm function reads each once. */
const known = new Map<string, TemplateForm>();
const mostKnown = 20;

/** The form under this hash. */
export async function getForm(table: Table, hash: string): Promise<TemplateForm | undefined> {
  const found = known.get(hash);
  if (found) return found;
  const item = await getItem(table, key(hash));
  if (!item) return undefined;
  const form = TemplateForm.parse(unpack(item['packed']));
  if (known.size >= mostKnown) known.delete(known.keys().next().value ?? '');
  known.set(hash, form);
  return form;
}

/** A form as the policy reads it. */
export const asForm = ({ map, ...rest }: TemplateForm): Form => ({ map, ...Understood.parse(rest) });
