import { squash } from '#policy/form/squash.ts';
import { Template } from '#policy/terms/template.ts';
import { take } from './numbering.ts';
import type { Shelf } from './records.ts';

/** Index key of the list of templates. */
export const templateList = 'templates';
export const templateCounter = (name: string): string => `template#${squash(name)}`;

/** 合同模板 in the table. Versions of one name count up without gaps. */
export const templateShelf: Shelf<Template> = {
  noun: 'template',
  idOf: ({ templateId }) => templateId,
  read: (stored) => Template.parse(stored),
  index: ({ templateId, name }) => ({ gsi1pk: templateList, gsi1sk: `${name}#${templateId}` }),
  companions: (was, { name, version }) => (was ? [] : [take(templateCounter(name), version)]),
};
