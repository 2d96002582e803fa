import { useUnsaved } from '../useUnsaved.ts';
import type { TemplateDraft } from './draft.ts';

type Drafts = Readonly<Record<string, TemplateDraft>>;

/** The templates with corrections that are not sent yet, by their id. */
export function useDrafts() {
  const [drafts = {}, change] = useUnsaved<Drafts>('templates');
  return {
    drafts,
    keep: (draft: TemplateDraft) => change((was) => ({ ...was, [draft.templateId]: draft })),
    drop: (templateId: string) =>
      change((was = {}) => Object.fromEntries(Object.entries(was).filter(([id]) => id !== templateId))),
  };
}
