import type { Envelope, Result } from '../../wire.ts';
import type { Item } from './items.ts';

/** Ticks set and taken back, by the hash of what each was given for. */
export type Ticks = ReadonlyMap<string, boolean>;

/** What the house has of a contract's ticks. */
export interface Ticked {
  readonly revision: number;
  readonly items: readonly Pick<Item, 'token' | 'isTicked'>[];
}

/** What a re-check's ticks need of the world around them. */
export interface TickingHouse {
  readonly commandOf: (ticks: Ticks, revision: number) => Envelope;
  readonly send: (command: Envelope) => Promise<Result>;
  /** Keeps what is not saved yet where a closed pane does not lose it. */
  readonly remember: (unsaved: Ticks) => void;
  readonly onSaved: (saved: Ticks, revision: number) => void;
  /** The contract is not what it was: it has to be read again. */
  readonly onOutrun: () => void;
  /** Ticks set within this time go together. */
  readonly restMs: number;
  /** What did not get through is sent again after this long. */
  readonly againMs: number;
}

/** Where the ticks stand, as one sees it at a moment. */
export interface TickingState {
  readonly ticked: ReadonlySet<string>;
  /** Seen on the screen, and not at the house yet. */
  readonly unsaved: number;
  readonly revision: number;
  readonly error: unknown;
  readonly turnedAway: Result | undefined;
}

export interface Ticking {
  readonly state: () => TickingState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly tick: (token: string, isTicked: boolean) => void;
  /** Saves everything at once; says whether everything is saved. */
  readonly flush: () => Promise<boolean>;
  /** What the house has now, as it was read again. */
  readonly renew: (read: Ticked) => void;
}

const tickedIn = ({ items }: Ticked): Set<string> =>
  new Set(items.filter(({ isTicked }) => isTicked).map(({ token }) => token));

const withTicks = (saved: ReadonlySet<string>, ticks: Ticks): Set<string> =>
  new Set([
    ...[...saved].filter((token) => ticks.get(token) !== false),
    ...[...ticks.keys()].filter((token) => ticks.get(token)),
  ]);

/**
 * 逐条复核's ticks on their way: shown at once, saved a little later and several together, one command at a time. What
 * was not answered is sent again as it was; what is not saved is remembered and is said to be unsaved.
 */
export function createTicking(read: Ticked, unsaved: Ticks, house: TickingHouse): Ticking {
  const listeners = new Set<() => void>();
  let saved: ReadonlySet<string> = tickedIn(read);
  let wanted: Ticks = unsaved;
  let { revision } = read;
  let trouble: Pick<TickingState, 'error' | 'turnedAway'> = { error: undefined, turnedAway: undefined };
  let unanswered: { readonly ticks: Ticks; readonly command: Envelope } | undefined;
  let flight: Promise<boolean> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: TickingState;

  const show = (): void => {
    shown = { ticked: withTicks(saved, wanted), unsaved: wanted.size, revision, ...trouble };
    for (const listener of listeners) listener();
  };
  const want = (next: Ticks): void => {
    wanted = next;
    house.remember(wanted);
  };
  const settle = (ticks: Ticks, result: Result): boolean => {
    trouble = { error: undefined, turnedAway: result.ok ? undefined : result };
    if (!result.ok) {
      // Nobody re-checks it any more, or not this person: the ticks have nowhere to go.
      if (result.refusal.kind === 'forbidden' || result.refusal.kind === 'missing') want(new Map());
      house.onOutrun();
      return false;
    }
    saved = withTicks(saved, ticks);
    revision = (result.record as { readonly revision: number }).revision;
    want(new Map([...wanted].filter(([token, isTicked]) => ticks.get(token) !== isTicked)));
    house.onSaved(ticks, revision);
    return true;
  };
  const send = async (): Promise<boolean> => {
    const { ticks, command } = (unanswered ??= { ticks: wanted, command: house.commandOf(wanted, revision) });
    try {
      const result = await house.send(command);
      unanswered = undefined;
      return settle(ticks, result);
    } catch (error) {
      trouble = { error, turnedAway: undefined };
      return false;
    }
  };
  const save = (): Promise<boolean> =>
    (flight ??= send().finally(() => {
      flight = undefined;
      show();
    }));
  const later = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), ms);
  };
  const flush = async (): Promise<boolean> => {
    clearTimeout(timer);
    while (wanted.size > 0)
      if (!(await save())) {
        if (trouble.error !== undefined) later(house.againMs);
        return false;
      }
    return true;
  };
  const renew = (again: Ticked): void => {
    if (again.revision < revision) return;
    ({ revision } = again);
    saved = tickedIn(again);
    const known = new Set(again.items.map(({ token }) => token));
    want(new Map([...wanted].filter(([token, isTicked]) => known.has(token) && saved.has(token) !== isTicked)));
    if (wanted.size > 0) later(house.restMs);
    show();
  };

  show();
  renew(read);
  return {
    state: () => shown,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tick: (token, isTicked) => {
      const others = [...wanted].filter(([each]) => each !== token);
      const isNew = saved.has(token) !== isTicked || unanswered !== undefined;
      want(new Map(isNew ? [...others, [token, isTicked]] : others));
      if (wanted.size > 0) later(house.restMs);
      show();
    },
    flush,
    renew,
  };
}
