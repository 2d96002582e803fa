import type { Ability } from '#policy/ability.ts';
import { abilitiesOf } from '#policy/authority/authority.ts';
import { templateAuthority } from '#policy/authority/template.ts';
import { templateClauses } from '#policy/clauses/index.ts';
import { dayOf } from '#policy/day.ts';
import type { Finding } from '#policy/finding.ts';
import { parametersOn } from '#policy/parameters.ts';
import { review } from '#policy/review.ts';
import type { Template, TemplateForm } from '#policy/terms/template.ts';
import { refuse } from '#functions/refusal.ts';
import { says } from '#functions/says.ts';
import { asForm, getForm } from '#functions/table/form.ts';
import { queryItems } from '#functions/table/read.ts';
import { history, load } from '#functions/table/records.ts';
import { templateList, templateShelf } from '#functions/table/template.ts';
import { actsOf, type Act } from './acts.ts';
import type { Reader } from './reader.ts';

/** One version of a template in the list. */
export interface TemplateLine {
  readonly record: Template;
  readonly abilities: readonly Ability[];
}

/** One version with what it is made of. */
export interface TemplateDetail extends TemplateLine {
  readonly form: TemplateForm;
  readonly findings: readonly Finding[];
  readonly history: readonly Act[];
}

const mostTemplates = 200;

const lineOf = ({ actor }: Reader, record: Template): TemplateLine[] =>
  templateAuthority['template.read'].test(actor, record)
    ? []
    : [{ record, abilities: abilitiesOf(templateAuthority, actor, record) }];

/** The templates the reader may see, by name. */
export async function listTemplates(reader: Reader): Promise<{ readonly items: readonly TemplateLine[] }> {
  const items = await queryItems(reader.table, { index: 'gsi1', partition: templateList, limit: mostTemplates });
  return { items: items.flatMap(({ record }) => lineOf(reader, templateShelf.read(record))) };
}

/** One version, whole: to draw a contract from, or to review it. */
export async function readTemplate(reader: Reader, id: string): Promise<TemplateDetail> {
  const record = (await load(reader.table, templateShelf, id))?.record;
  const [line] = record ? lineOf(reader, record) : [];
  const form = record && (await getForm(reader.table, record.hash));
  if (!line || !form) return refuse({ kind: 'missing', says: says.missing });
  const today = dayOf(reader.at);
  const occasion = {
    verb: 'template.review',
    noun: 'template',
    id,
    facts: { today, form: asForm(form), seen: record.hash },
    parameters: parametersOn(today),
  } as const;
  return {
    ...line,
    form,
    findings: line.abilities.includes('template.review') ? review(record, occasion, templateClauses) : [],
    history: actsOf(await history(reader.table, 'template', id), true),
  };
}
