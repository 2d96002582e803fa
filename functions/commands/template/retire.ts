import * as z from 'zod';
import { TemplateId } from '#policy/terms/template.ts';
import { onTemplate } from './on-template.ts';

/** 停用 (CT-3a): no new contract is drawn from it; those under way keep it. */
export const retireTemplate = onTemplate('template.retire', {
  input: z.strictObject({ templateId: TemplateId }),
  decide: (was) => ({ ...was, stage: 'retired' }),
});
