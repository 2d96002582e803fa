import type {
  Checked,
  Choice,
  Desk,
  Progress,
  Refreshed,
  RowConflict,
  RowOutcome,
  Sent,
  SheetTrouble,
  Survey,
  Watch,
} from '#addin/sheet/index.ts';
import type { Finding } from '#policy/finding.ts';

/** What the sheet is busy with. */
export type Doing = 'opening' | 'checking' | 'sending' | 'refreshing' | 'mending' | 'settling';

/** What the last work on the sheet brought. */
export type Report =
  | { readonly kind: 'checked'; readonly checked: Checked }
  | { readonly kind: 'sent'; readonly sent: Sent }
  | { readonly kind: 'refreshed'; readonly refreshed: Refreshed };

/** The rows' side of the pane at one moment. */
export interface SheetState {
  readonly survey?: Survey;
  /** Why the workbook could not be worked with, the last time it was tried. */
  readonly obstacle?: SheetTrouble;
  /** Excel waits for a cell to be finished. */
  readonly isWaiting: boolean;
  readonly doing?: Doing;
  readonly progress?: Progress;
  readonly startedAt: number;
  readonly report?: Report;
  /** What was last said of the rows. */
  readonly outcomes: readonly RowOutcome[];
  /** The sheet was edited after the rows were last looked at. */
  readonly isOutdated: boolean;
  readonly conflicts: readonly RowConflict[];
  /** Anything else that went wrong. */
  readonly failure?: unknown;
}

/** What was chosen for fields that two people changed. */
export type Choices = Readonly<Partial<Record<string, Choice>>>;

/** The ways a sheet can be worked on: `#addin/sheet/index.ts` in production. */
export interface SheetWays {
  readonly open: (desk: Desk) => Promise<void>;
  readonly survey: (desk: Desk) => Promise<Survey>;
  readonly check: (desk: Desk, watch?: Watch) => Promise<Checked>;
  readonly send: (desk: Desk, watch?: Watch) => Promise<Sent>;
  readonly refresh: (desk: Desk, options?: { readonly bringMissing?: boolean }) => Promise<Refreshed>;
  readonly resolve: (desk: Desk, conflict: RowConflict, choices: Choices) => Promise<Sent>;
  readonly repairHeader: (desk: Desk) => Promise<readonly Finding[]>;
  readonly isObstacle: (error: unknown) => error is SheetTrouble;
}

/** One person's work on one of our tables. */
export interface SheetSession {
  readonly desk: Desk;
  readonly state: () => SheetState;
  readonly subscribe: (changed: () => void) => () => void;
  readonly survey: () => Promise<void>;
  readonly open: () => Promise<void>;
  readonly check: () => Promise<void>;
  readonly send: () => Promise<void>;
  /** Lets the batch in flight finish. */
  readonly stop: () => void;
  readonly refresh: (bringMissing: boolean) => Promise<void>;
  readonly resolve: (conflict: RowConflict, choices: Choices) => Promise<void>;
  readonly repairHeader: () => Promise<void>;
  /** Puts the cursor on rows, wherever they were sorted to since. */
  readonly jump: (places: readonly { readonly outcome: RowOutcome; readonly field?: string }[]) => Promise<void>;
  /** Puts the cursor on a row that met somebody else's change. */
  readonly show: (conflict: RowConflict) => Promise<void>;
  readonly close: () => void;
}

const nothing: SheetState = { isWaiting: false, startedAt: 0, outcomes: [], isOutdated: false, conflicts: [] };

/** Where a row stands now: rows move under sorting and inserting; their stamp goes with them, else their name does. */
export function lineNow({ row }: RowOutcome, survey: Survey | undefined, named: string): number {
  const rows = survey?.rows ?? [];
  const id = row.stamp?.id;
  if (id !== undefined) return rows.find(({ stamp }) => stamp?.id === id)?.line ?? row.line;
  const namesakes = rows.filter(({ typed }) => typed[named] === row.typed[named]);
  const found = namesakes.find(({ line }) => line === row.line) ?? (namesakes.length === 1 ? namesakes[0] : undefined);
  return found?.line ?? row.line;
}

/** Begins one person's work on a table: one thing at a time, and what it brought. */
export function createSheetSession(desk: Desk, ways: SheetWays, now: () => number = Date.now): SheetSession {
  let state = nothing;
  let stopping = new AbortController();
  const listeners = new Set<() => void>();
  const endings: (() => void)[] = [];
  const become = (change: Partial<SheetState>): void => {
    state = { ...state, ...change };
    listeners.forEach((tell) => tell());
  };
  const without = (...keys: readonly (keyof SheetState)[]): void => {
    state = Object.fromEntries(
      Object.entries(state).filter(([key]) => !keys.includes(key as keyof SheetState)),
    ) as unknown as SheetState;
  };
  const failed = (error: unknown): void => {
    if (ways.isObstacle(error) && error.obstacle === 'noTable') without('survey');
    become(ways.isObstacle(error) ? { obstacle: error } : { failure: error });
  };
  const survey = async (): Promise<void> => {
    try {
      const found = await ways.survey(desk);
      without('obstacle');
      become({ survey: found });
    } catch (error) {
      failed(error);
    }
  };
  const during = async (doing: Doing, work: (watch: Watch) => Promise<Partial<SheetState>>): Promise<void> => {
    if (state.doing) return;
    without('obstacle', 'failure', 'progress');
    become({ doing, startedAt: now() });
    stopping = new AbortController();
    try {
      become(await work({ signal: stopping.signal, onProgress: (progress) => become({ progress }) }));
    } catch (error) {
      failed(error);
    } finally {
      without('doing', 'progress');
      if (!state.obstacle) await survey();
      become({});
    }
  };
  const sentState = (sent: Sent, conflicts: readonly RowConflict[]): Partial<SheetState> => ({
    report: { kind: 'sent', sent },
    outcomes: sent.rows,
    isOutdated: false,
    conflicts,
  });
  const select = async (places: Parameters<Desk['sheet']['select']>[1]): Promise<void> => {
    try {
      await desk.sheet.select(desk.table, places);
    } catch (error) {
      failed(error);
    }
  };
  const edited = (): void => {
    if (state.doing) return;
    if (state.outcomes.length > 0) become({ isOutdated: true });
    void survey();
  };
  void desk.sheet.watchEdits(desk.table, edited).then((unwatch) => endings.push(unwatch), failed);
  endings.push(desk.sheet.watchWaiting((isWaiting) => become({ isWaiting })));
  return {
    desk,
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    survey,
    open: () => during('opening', async () => (await ways.open(desk), {})),
    check: () =>
      during('checking', async (watch) => {
        const checked = await ways.check(desk, watch);
        return { report: { kind: 'checked', checked }, outcomes: checked.rows, isOutdated: false };
      }),
    send: () =>
      during('sending', async (watch) => {
        const sent = await ways.send(desk, watch);
        return sentState(sent, sent.conflicts);
      }),
    stop: () => stopping.abort(),
    refresh: (bringMissing) =>
      during('refreshing', async () => ({
        report: { kind: 'refreshed', refreshed: await ways.refresh(desk, { bringMissing }) },
      })),
    resolve: (conflict, choices) =>
      during('settling', async () => {
        const sent = await ways.resolve(desk, conflict, choices);
        const others = state.conflicts.filter(({ id }) => id !== conflict.id);
        return sentState(sent, [...others, ...sent.conflicts]);
      }),
    repairHeader: () => during('mending', async () => (await ways.repairHeader(desk), {})),
    jump: (places) =>
      select(
        places.map(({ outcome, field }) => ({
          line: lineNow(outcome, state.survey, desk.table.named),
          ...(field === undefined ? {} : { field }),
        })),
      ),
    show: ({ id, line, fields }) => {
      const now = state.survey?.rows.find(({ stamp }) => stamp?.id === id)?.line ?? line;
      return select(fields.map(({ field }) => ({ line: now, field })));
    },
    close: () => endings.forEach((end) => end()),
  };
}
