import * as z from 'zod';
import { CellMap } from '../form/cell-map.ts';
import { Understood } from '../form/field.ts';
import { squash } from '../form/squash.ts';
import { keysOf } from '../keys-of.ts';
import type { Words } from '../words.ts';
import { textUpTo } from './text.ts';
import { recordId } from './record-id.ts';

/** The life of a version of a template: 草稿 → 已评审 → 停用 (CT-3a). */
export const templateStages = {
  draft: { 'zh-CN': '草稿', en: 'draft' },
  reviewed: { 'zh-CN': '已评审', en: 'reviewed' },
  retired: { 'zh-CN': '停用', en: 'retired' },
} as const satisfies Record<string, Words>;
export type TemplateStage = keyof typeof templateStages;

export const TemplateId = recordId;

/** What a template is made of: the sheet as it is drawn, and where it is filled in. Kept under its hash, never changed. */
export const TemplateForm = z.strictObject({ map: CellMap, ...Understood.shape });
export type TemplateForm = z.infer<typeof TemplateForm>;

/** 合同模板: one version of one contract form. A contract keeps the version it was drawn from. */
export const Template = z.strictObject({
  templateId: TemplateId,
  revision: z.int().min(1),
  name: textUpTo(80).min(1),
  /** 1 for the first of its name. */
  version: z.int().min(1),
  stage: z.enum(keysOf(templateStages)),
  drafterId: z.string(),
  draftedAt: z.string(),
  /** Hash of its {@link TemplateForm}. */
  hash: z.string(),
  /** How many places, clauses and tables it has, for lists. */
  fieldCount: z.int().min(0),
  clauseCount: z.int().min(0),
  reviewerId: z.string().optional(),
  reviewedAt: z.string().optional(),
});
export type Template = z.infer<typeof Template>;

/** 现行: of the versions of a name the newest that is reviewed. New contracts are drawn from it alone; once it is retired, from the one before (CT-3a). */
export const inForceOf = (name: string, versions: readonly Template[]): Template | undefined =>
  versions
    .filter((each) => each.stage === 'reviewed' && squash(each.name) === squash(name))
    .reduce<Template | undefined>(
      (newest, each) => (newest && newest.version > each.version ? newest : each),
      undefined,
    );
