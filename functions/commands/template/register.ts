import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import { Template, TemplateForm, TemplateId } from '#policy/terms/template.ts';
import { asForm, formHash, putForm } from '#functions/table/form.ts';
import { nextNumber } from '#functions/table/numbering.ts';
import { templateCounter } from '#functions/table/template.ts';
import { onTemplate } from './on-template.ts';

/** What lists show of a form. */
export const counted = (form: TemplateForm) => ({
  hash: formHash(form),
  fieldCount: form.fields.length + form.tables.reduce((sum, { columns }) => sum + columns.length, 0),
  clauseCount: form.clauses.length,
});

/** 登记模板 (CT-3a): a sheet laid out as a contract form, with its places as they were found and corrected. A draft until it is reviewed. */
export const registerTemplate = onTemplate('template.register', {
  input: z.strictObject({ templateId: TemplateId, name: Template.shape.name, form: TemplateForm }),
  begin: ({ templateId, name, form }, { staffId }, at) => ({
    templateId,
    revision: 1,
    name,
    version: 1,
    stage: 'draft',
    drafterId: staffId,
    draftedAt: at,
    ...counted(form),
  }),
  facts: async (table, _, { at }, { name, form }) => ({
    today: dayOf(at),
    form: asForm(form),
    nextVersion: await nextNumber(table, templateCounter(name)),
  }),
  decide: (draft, _, { facts: { nextVersion } }) => ({ ...draft, version: nextVersion ?? 1 }),
  besides: (_, { form }) => [putForm(form)],
});
