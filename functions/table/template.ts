import { squash } from '#policy/form/squash.ts';
import { inForceOf, Template } from '#policy/terms/template.ts';
import type { Table } from './client.ts';
import { take } from './numbering.ts';
import { queryItems } from './read.ts';
import type { Shelf } from './records.ts';

/** Index key of the list of templates. */
export const templateList = 'templates';
export const templateCounter = (name: string): string => `template#${squash(name)}`;

/** 合同模板 in the table. Versions of one name count up without gaps. */
export const templateShelf: Shelf<Template> = {
  noun: 'template',
  idOf: ({ templateId }) => templateId,
  read: (stored) => Template.parse(stored),
  index: ({ templateId, name }) => ({ gsi1pk: templateList, gsi1sk: `${squash(name)}#${templateId}` }),
  companions: (was, { name, version }) => (was ? [] : [take(templateCounter(name), version)]),
};

const mostVersions = 100;

/** The version in force of a template’s name; the template itself counts as it was read, since the list may be behind. */
export async function templateInForce(table: Table, template: Template): Promise<Template | undefined> {
  const prefix = `${squash(template.name)}#`;
  const items = await queryItems(table, {
    index: 'gsi1',
    partition: templateList,
    prefix,
    isBackwards: true,
    limit: mostVersions,
  });
  return inForceOf(template.name, [...items.map(({ record }) => templateShelf.read(record)), template]);
}
