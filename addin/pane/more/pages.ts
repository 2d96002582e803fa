import type { ComponentType } from 'react';
import type { Role } from '#policy/terms/staff.ts';
import type { PlainPhrase } from '#addin/words/speak.ts';
import type { MorePage } from '../navigation.tsx';

/** One page of the tab 更多: whose it is, and how it is fetched when it is first wanted. */
export interface MoreLine {
  readonly label: PlainPhrase;
  /** What one does there, in a few words. */
  readonly hint: PlainPhrase;
  /** Missing where it is everybody's. */
  readonly roles?: readonly Role[];
  readonly load: () => Promise<ComponentType>;
}

/** The pages there are, in their order. */
export const morePages: Readonly<Partial<Record<MorePage, MoreLine>>> = {
  policy: {
    label: 'policy.title',
    hint: 'more.policy',
    load: async () => (await import('../parts/Clauses.tsx')).Clauses,
  },
  help: { label: 'menu.help', hint: 'more.help', load: async () => (await import('../parts/Help.tsx')).Help },
};
