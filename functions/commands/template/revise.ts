import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import { TemplateForm, TemplateId } from '#policy/terms/template.ts';
import { asForm, putForm } from '#functions/table/form.ts';
import { onTemplate } from './on-template.ts';
import { counted } from './register.ts';

/** 修改模板: corrects the places of a draft. */
export const reviseTemplate = onTemplate('template.revise', {
  input: z.strictObject({ templateId: TemplateId, form: TemplateForm }),
  draft: (was, { form }) => ({ ...was, ...counted(form) }),
  facts: (_, __, { at }, { form }) => Promise.resolve({ today: dayOf(at), form: asForm(form) }),
  decide: (draft) => draft,
  besides: (_, { form }) => [putForm(form)],
});
