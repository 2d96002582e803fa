import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import { TemplateId } from '#policy/terms/template.ts';
import { asForm, getForm } from '#functions/table/form.ts';
import { onTemplate } from './on-template.ts';

/** 评审通过 (CT-3a): from now on contracts may be drawn from this version, which never changes again. */
export const reviewTemplate = onTemplate('template.review', {
  input: z.strictObject({ templateId: TemplateId, seen: z.string().max(64) }),
  facts: async (table, { hash }, { at }, { seen }) => {
    const form = await getForm(table, hash);
    return { today: dayOf(at), seen, ...(form ? { form: asForm(form) } : {}) };
  },
  decide: (was, _, { actor, at }) => ({ ...was, stage: 'reviewed', reviewerId: actor.staffId, reviewedAt: at }),
});
