import type { WorkbookModel } from '../../model.ts';
import type { Change } from '../../model/change.ts';
import type { Surface } from '../surface.ts';
import { drawCells, drawnSheet } from './cells.ts';
import { drawColumns, drawRows, repaint, stretch } from './lines.ts';
import { drawMerges } from './merges.ts';
import { type Pending, note, nothingPending } from './pending.ts';
import { drawActive, drawSelection } from './selection.ts';
import { drawSheetAsWhole } from './sheets.ts';
import { drawValidations } from './validations.ts';

/** Keeps what Univer shows in step with the model: what changed is noted, and drawn once the work in hand is done. */
export class Pen {
  private readonly surface: Surface;
  private readonly model: WorkbookModel;
  private readonly seat: string;
  private readonly pending = new Map<string, Pending>();
  private isMoving = false;
  private isDue = false;

  constructor(surface: Surface, model: WorkbookModel, seat: string) {
    this.surface = surface;
    this.model = model;
    this.seat = seat;
  }

  readonly follow = (change: Change): void => {
    if (change.kind === 'sheet') {
      if (change.what === 'removed') this.pending.delete(change.sheetId);
      drawSheetAsWhole(this.surface, this.model, change.sheetId, change.what);
    } else if (change.kind === 'activated' || change.kind === 'selection') {
      this.isMoving ||= change.seat === this.seat;
      this.later();
    } else if ('sheetId' in change) this.notice(change.sheetId, change);
  };

  /** Draws what a freshly opened workbook does not bring along by itself: drop-downs, and where the person stands. */
  drawFirst(): void {
    for (const { id } of this.model.sheets)
      this.pending.set(id, { ...nothingPending(), validations: true, overlay: true });
    this.isMoving = true;
    this.flush();
  }

  /** Draws a whole sheet anew, such as after something Univer did was refused. */
  redraw(sheetId: string): void {
    const everything = nothingPending();
    const all = { top: 0, left: 0, bottom: Infinity, right: Infinity };
    Object.assign(everything, { cells: [all], rows: [all], columns: [all], merges: true, validations: true });
    this.pending.set(sheetId, everything);
    this.later();
  }

  private notice(sheetId: string, change: Change): void {
    const pending = this.pending.get(sheetId) ?? nothingPending();
    if (!note(pending, change)) return;
    this.pending.set(sheetId, pending);
    this.later();
  }

  private later(): void {
    if (this.isDue) return;
    this.isDue = true;
    queueMicrotask(() => this.flush());
  }

  /** Draws everything noted so far. */
  flush(): void {
    this.isDue = false;
    const due = [...this.pending];
    this.pending.clear();
    for (const [sheetId, pending] of due) this.drawSheet(sheetId, pending);
    if (this.isMoving) {
      this.isMoving = false;
      drawActive(this.surface, this.model, this.seat);
      drawSelection(this.surface, this.model, this.seat);
    }
  }

  private drawSheet(sheetId: string, pending: Pending): void {
    const { surface, model } = this;
    const sheet = model.find(sheetId);
    const drawn = drawnSheet(surface, sheetId);
    if (!sheet || !drawn) return;
    stretch(surface, sheet, drawn);
    if (pending.columns.length > 0) drawColumns(surface, sheet, drawn, pending.columns);
    if (pending.rows.length > 0) drawRows(surface, sheet, drawn, pending.rows);
    if (pending.cells.length > 0) drawCells(surface, sheet, pending.cells);
    if (pending.merges) drawMerges(surface, sheet, drawn);
    if (pending.validations)
      drawValidations(surface, model, sheet, { rows: drawn.getRowCount(), columns: drawn.getColumnCount() });
    if (pending.overlay || pending.rows.length > 0 || pending.columns.length > 0) repaint(surface, sheet);
  }
}
