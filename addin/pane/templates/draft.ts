import { templateClauses } from '#policy/clauses/index.ts';
import type { Finding } from '#policy/finding.ts';
import type { CellMap } from '#policy/form/cell-map.ts';
import { detect } from '#policy/form/detect.ts';
import { parametersOn } from '#policy/parameters.ts';
import { review } from '#policy/review.ts';
import type { Template, TemplateForm } from '#policy/terms/template.ts';
import type { Envelope, Me, TemplateDetail } from '../../wire.ts';
import { command } from '../queries.ts';

/** A template as it is being corrected, before it is sent. */
export interface TemplateDraft {
  readonly templateId: string;
  readonly name: string;
  readonly form: TemplateForm;
  /** The revision it is based on; 0 while it is not registered. */
  readonly basedOn: number;
  /** How its form stood before each correction, the last one first. */
  readonly past: readonly TemplateForm[];
}

const longestName = 80;
const titleSize = 14;
const titleRows = 8;

/** What a form calls itself: its largest text near the top, else its sheet's name. */
export function titleOf({ cells, looks, sheet }: CellMap): string {
  const sizeOf = (look: number | undefined): number => (look === undefined ? 0 : (looks[look]?.size ?? 0));
  const [title] = cells
    .filter(({ row, text, look }) => row <= titleRows && text.trim() !== '' && sizeOf(look) >= titleSize)
    .sort((a, b) => sizeOf(b.look) - sizeOf(a.look));
  return (title?.text ?? sheet).replace(/\s+/gu, '').slice(0, longestName);
}

/** A sheet read for the first time: its places as they were found. */
export const freshDraft = (templateId: string, map: CellMap): TemplateDraft => ({
  templateId,
  name: titleOf(map),
  form: { map, ...detect(map) },
  basedOn: 0,
  past: [],
});

/** What lies in the house, before anybody corrects it. */
export const draftOf = ({ record, form }: TemplateDetail): TemplateDraft => ({
  templateId: record.templateId,
  name: record.name,
  form,
  basedOn: record.revision,
  past: [],
});

const mostPast = 30;

/** One correction more; what stood before can be had back. */
export const withForm = (draft: TemplateDraft, form: TemplateForm): TemplateDraft =>
  form === draft.form ? draft : { ...draft, form, past: [draft.form, ...draft.past].slice(0, mostPast) };

/** Takes the last correction back. */
export const undone = (draft: TemplateDraft): TemplateDraft => {
  const [form, ...past] = draft.past;
  return form ? { ...draft, form, past } : draft;
};

/** What is looked at here is what is judged here; whether the house has it so, only the house can say. */
const unhashed = '';

const recordOf = ({ templateId, name, basedOn }: TemplateDraft, me: Me): Template => ({
  templateId,
  revision: Math.max(1, basedOn),
  name,
  version: 1,
  stage: 'draft',
  drafterId: me.actor.staffId,
  draftedAt: '',
  hash: unhashed,
  fieldCount: 0,
  clauseCount: 0,
});

/** What the policy says of a template: what stops it now, and what would stop its review. */
export function findingsOn(draft: TemplateDraft, me: Me): Finding[] {
  const facts = { today: me.today, form: draft.form, seen: unhashed };
  const held = (verb: 'template.revise' | 'template.review') =>
    review(
      recordOf(draft, me),
      { verb, noun: 'template', id: draft.templateId, facts, parameters: parametersOn(me.today) },
      templateClauses,
    );
  const now = held('template.revise');
  const isSaid = (finding: Finding): boolean => now.some(({ by }) => by === finding.by);
  return [...now, ...held('template.review').filter((finding) => !isSaid(finding))];
}

/** The findings that stop it from being kept as a draft. */
export const stopsDraft = ({ by, level }: Finding): boolean => level === 'refuse' && by === 'template/has-places';

/** What is sent for it: the first time it is registered, after that it is revised. */
export const draftCommand = ({ templateId, name, form, basedOn }: TemplateDraft): Envelope =>
  basedOn === 0
    ? command('template.register', { templateId, name: name.trim(), form }, 0)
    : command('template.revise', { templateId, form }, basedOn);
