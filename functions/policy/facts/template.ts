import type { Clause } from '../clause.ts';
import type { Day } from '../day.ts';
import type { Form } from '../form/reading.ts';
import type { Template } from '../terms/template.ts';

/** What is known beside a template's record. */
export interface TemplateFacts {
  readonly today: Day;
  /** The sheet it is made of, and what is known of it. */
  readonly form?: Form;
  /** The number that a new version of its name would get. */
  readonly nextVersion?: number;
  /** Hash of what the person had before them when they decided. */
  readonly seen?: string;
}

/** A clause on templates. */
export type TemplateClause = Clause<Template, TemplateFacts>;
