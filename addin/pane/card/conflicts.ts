import type { RowConflict } from '#addin/sheet/index.ts';
import { text } from '#addin/sheet/kinds.ts';
import type { CardColumn } from '#addin/sheet/columns.ts';
import { customerFileTable } from '#addin/sheet/tables/customer-file.ts';
import type { Contact, Customer } from '#policy/terms/customer.ts';
import type { Words } from '#policy/words.ts';
import type { Result } from '../../wire.ts';

/** What a contact says. */
export const contactParts = ['name', 'post', 'phone', 'note'] as const satisfies readonly (keyof Contact)[];
export type ContactPart = (typeof contactParts)[number];

const partNames: Readonly<Record<ContactPart, Words>> = {
  name: { 'zh-CN': '姓名', en: 'name' },
  post: { 'zh-CN': '职务', en: 'post' },
  phone: { 'zh-CN': '电话', en: 'phone' },
  note: { 'zh-CN': '备注', en: 'remark' },
};

/** A contact's parts as columns: how each is called and read. */
export const contactColumns: readonly CardColumn<ContactPart>[] = contactParts.map((key) => ({
  key,
  header: partNames[key],
  aliases: [],
  width: 12,
  kind: text,
  cites: 'CF-3.1',
}));

/** The columns of a card's fields. */
export const fieldColumns = customerFileTable.card;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A field, or several, that two people changed; undefined where nothing of the kind stood in the way. */
export function fieldConflictOf(result: Result | undefined, { customerId, name }: Customer): RowConflict | undefined {
  if (!result || result.ok || result.refusal.kind !== 'conflict') return undefined;
  const { revision, conflicts } = result.refusal;
  const fields = conflicts.map(({ field, base, mine, theirs }) => {
    const joiner = fieldColumns.find(({ key }) => key === field)?.joiner;
    const sides = { base: textOf(base), mine: textOf(mine), theirs: textOf(theirs) };
    return { field, ...sides, ...(joiner === undefined ? {} : { both: `${sides.mine}${joiner}${sides.theirs}` }) };
  });
  return { id: customerId, line: 0, name, revision, fields };
}

const partOf = (contact: unknown, part: ContactPart): string =>
  typeof contact === 'object' && contact !== null ? textOf((contact as Partial<Contact>)[part]) : '';

/** The parts of one contact that two people changed. */
export function contactConflictOf(result: Result | undefined, { contactId, name }: Contact): RowConflict | undefined {
  if (!result || result.ok || result.refusal.kind !== 'conflict') return undefined;
  const { revision, conflicts } = result.refusal;
  const fields = conflicts.flatMap(({ base, mine, theirs }) =>
    contactParts
      .filter((part) => partOf(mine, part) !== partOf(theirs, part))
      .map((field) => ({
        field,
        base: partOf(base, field),
        mine: partOf(mine, field),
        theirs: partOf(theirs, field),
      })),
  );
  return { id: contactId, line: 0, name, revision, fields };
}
