import type { EntryVerb } from '#policy/ability.ts';
import type { Entry } from '#functions/table/entries.ts';

/** One act in the history, without what only its actor and the managers may know. */
export interface Act {
  readonly revision: number;
  readonly verb: EntryVerb;
  readonly actorId: string;
  /** For whom they stood in. */
  readonly forId?: string;
  readonly at: string;
  readonly edition: string;
  /** The fields that changed. */
  readonly fields: readonly string[];
  /** A person's data were taken out of it at their request. */
  readonly isErased?: true;
  readonly evidence?: unknown;
}

/** A history as it is shown; `mayKnowWhy` tells what each decision stood on. */
export const actsOf = (entries: readonly Entry[], mayKnowWhy: boolean): Act[] =>
  entries.map(({ revision, verb, actorId, forId, at, edition, changes, isErased, evidence }) => ({
    revision,
    verb,
    actorId,
    ...(forId === undefined ? {} : { forId }),
    at,
    edition,
    fields: Object.keys(changes),
    ...(isErased ? { isErased } : {}),
    ...(mayKnowWhy && evidence !== undefined ? { evidence } : {}),
  }));
