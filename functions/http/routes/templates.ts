import * as z from 'zod';
import { TemplateId } from '#policy/terms/template.ts';
import { listTemplates, readTemplate } from '#functions/queries/templates.ts';
import { route } from '../route.ts';

/** 合同模板. */
export const templateRoutes = [
  route({
    method: 'get',
    path: '/templates',
    summary: 'The contract templates I may see',
    input: z.strictObject({}),
    answer: (_, reader) => listTemplates(reader),
  }),
  route({
    method: 'get',
    path: '/templates/:id',
    summary: 'One version of a template with its sheet, its places and its clauses',
    input: z.strictObject({ id: TemplateId }),
    answer: ({ id }, reader) => readTemplate(reader, id),
  }),
];
