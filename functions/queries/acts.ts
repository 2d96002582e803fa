import type { Ability } from '#policy/ability.ts';
import type { Entry } from '#functions/table/entries.ts';

/** One act in the history, without what only its actor and the managers may know. */
export interface Act {
  readonly revision: number;
  readonly verb: Ability;
  readonly actorId: string;
  /** For whom they stood in. */
  readonly forId?: string;
  readonly at: string;
  readonly edition: string;
  /** The fields that changed. */
  readonly fields: readonly string[];
  readonly evidence?: unknown;
}

/** A history as it is shown; `mayKnowWhy` tells what each decision stood on. */
export const actsOf = (entries: readonly Entry[], mayKnowWhy: boolean): Act[] =>
  entries.map(({ revision, verb, actorId, forId, at, edition, changes, evidence }) => ({
    revision,
    verb,
    actorId,
    ...(forId === undefined ? {} : { forId }),
    at,
    edition,
    fields: Object.keys(changes),
    ...(mayKnowWhy && evidence !== undefined ? { evidence } : {}),
  }));
