import { asTrouble, isEditing } from '../obstacles.ts';
import type { Unwatch } from '../sheet.ts';

/** One conversation with the workbook. */
export type Context = Excel.RequestContext;

/** How often this page has gone to the workbook and back; a visit's number of trips does not depend on its rows. */
export const excelVisits = { count: 0 };

const retryMs = 250;
const slowMs = 1000;
const patienceMs = 10 * 60_000;

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Goes to the workbook with all that was asked for, and comes back with the answers. */
export const trip = (context: Context): Promise<void> => {
  excelVisits.count += 1;
  return context.sync();
};

/** Whether the workbook was opened for reading only. */
export const isReadOnlyDocument = (): boolean => Office.context.document.mode === Office.DocumentMode.ReadOnly;

const waitingFor = new Set<symbol>();
const waitingWatchers = new Set<(isWaiting: boolean) => void>();

function setWaiting(run: symbol, isWaiting: boolean): void {
  const before = waitingFor.size > 0;
  if (isWaiting) waitingFor.add(run);
  else waitingFor.delete(run);
  const after = waitingFor.size > 0;
  if (before !== after) for (const tell of waitingWatchers) tell(after);
}

/** Asks without patience: Excel then says at once whether a cell is being edited. */
const isCellEdited = (): Promise<boolean> =>
  Excel.run(async (context) => {
    context.application.load('calculationMode');
    await context.sync();
  }).then(() => false, isEditing);

/** Excel may hold a patient batch back without a word, so while one takes long we ask what it waits for. */
function askWhileSlow(run: symbol): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = async (mine: typeof timer): Promise<void> => {
    const isWaiting = await isCellEdited();
    if (timer !== mine) return;
    setWaiting(run, isWaiting);
    later();
  };
  const later = (): void => {
    const mine = setTimeout(() => void ask(mine), slowMs);
    timer = mine;
  };
  later();
  return () => {
    clearTimeout(timer);
    timer = undefined;
  };
}

/** Works with the workbook as soon as no cell is being edited. A batch that was turned away has done nothing, and is begun anew. */
export async function patiently<T>(batch: (context: Context) => Promise<T>, tells: boolean): Promise<T> {
  const run = Symbol('run');
  const giveUpAt = Date.now() + patienceMs;
  const stopAsking = tells ? askWhileSlow(run) : () => undefined;
  try {
    for (;;)
      try {
        return await Excel.run({ delayForCellEdit: true }, batch);
      } catch (problem) {
        if (!isEditing(problem) || Date.now() > giveUpAt) throw asTrouble(problem, isReadOnlyDocument());
        if (tells) setWaiting(run, true);
        await pause(retryMs);
      }
  } finally {
    stopAsking();
    setWaiting(run, false);
  }
}

let lastTurn: Promise<unknown> = Promise.resolve();

/** One after another, so that nobody writes what another one has read a moment before. */
export function inTurn<T>(batch: (context: Context) => Promise<T>): Promise<T> {
  const turn = lastTurn.then(() => patiently(batch, true));
  lastTurn = turn.catch(() => undefined);
  return turn;
}

/** Tells when Excel waits for a cell to be finished, and when it goes on. */
export function watchWaiting(waiting: (isWaiting: boolean) => void): Unwatch {
  waitingWatchers.add(waiting);
  return () => waitingWatchers.delete(waiting);
}

type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, 'context' | 'remove'>;

/** Listens, and gives back how to stop. */
export async function listen(register: (context: Context) => readonly Handler[]): Promise<Unwatch> {
  const handlers = await patiently(async (context) => {
    const made = register(context);
    await trip(context);
    return made;
  }, false);
  return () => {
    for (const handler of handlers) {
      handler.remove();
      void handler.context.sync().catch(() => undefined);
    }
  };
}
