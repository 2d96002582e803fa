import type { WorkbookModel } from '../model.ts';
import type { Change } from '../model/change.ts';
import type { Shelf } from './book.ts';

/** Whether what is on the screen is also kept. */
export type Kept = 'kept' | 'keeping' | 'unsaved';

const PASSING = new Set<Change['kind']>(['selection', 'activated', 'editing', 'calculate']);

const PAUSE = 500;
const PAUSE_AFTER_FAILURE = 3000;

/** Keeps a workbook soon after every change, one write at a time, and goes on trying while the server is away. */
export class Keeping {
  private readonly model: WorkbookModel;
  private readonly shelf: Shelf;
  private readonly show: (kept: Kept) => void;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isDirty = false;
  private isWriting = false;
  private hasGivenWay = false;
  private readonly off: () => void;

  constructor(model: WorkbookModel, shelf: Shelf, show: (kept: Kept) => void) {
    this.model = model;
    this.shelf = shelf;
    this.show = show;
    this.off = model.on(({ kind }) => {
      if (!PASSING.has(kind)) this.touch();
    });
    show('kept');
  }

  private touch(): void {
    this.isDirty = true;
    this.show('keeping');
    this.later(PAUSE);
  }

  private later(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.write(), pause);
  }

  /** Keeps what is not kept yet; `isLeaving` where the page is about to go. */
  async write(isLeaving = false): Promise<void> {
    if (!this.isDirty || this.hasGivenWay || (this.isWriting && !isLeaving)) return;
    clearTimeout(this.timer);
    this.isDirty = false;
    this.isWriting = true;
    try {
      await this.shelf.keep(this.model, isLeaving);
      this.show(this.hasMore() ? 'keeping' : 'kept');
      if (this.hasMore()) this.later(PAUSE);
    } catch {
      this.isDirty = true;
      this.show('unsaved');
      this.later(PAUSE_AFTER_FAILURE);
    } finally {
      this.isWriting = false;
    }
  }

  /** Whether something changed while the last write was on its way. */
  private hasMore(): boolean {
    return this.isDirty;
  }

  /** Lets another workbook take this one's place: what is not kept yet goes first, and nothing more unless that fails. */
  async giveWay(take: () => Promise<void>): Promise<void> {
    while (this.isWriting) await new Promise((resolve) => setTimeout(resolve, PAUSE / 10));
    await this.write();
    if (this.hasMore()) throw new Error('The last changes could not be kept.');
    this.hasGivenWay = true;
    try {
      await take();
    } catch (error) {
      this.hasGivenWay = false;
      if (this.hasMore()) this.later(PAUSE);
      throw error;
    }
  }

  stop(): void {
    clearTimeout(this.timer);
    this.off();
  }
}
