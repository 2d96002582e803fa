import { CommandType, type IAccessor, IUndoRedoService } from '@univerjs/core';
import type { WorkbookModel } from '../../model.ts';
import { addressOf } from '../../model/address.ts';
import { type Area, EVERYTHING, bounding, isEntireColumn, isEntireRow } from '../../model/area.ts';
import type { Cell } from '../../model/cell.ts';
import { tellContent } from '../../model/cells.ts';
import type { Change } from '../../model/change.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Person } from '../../person.ts';
import type { Surface } from '../surface.ts';

type Kept = readonly (readonly [row: number, column: number, cell: Cell])[];

/** Some cells as they were, to be put back. */
interface Step {
  readonly sheetId: string;
  readonly area: Area;
  readonly cells: Kept;
}

const RESTORE = 'salesdesk.mutation.restore-cells';

/** What undoing cells cannot make good, so that steps before it are forgotten. */
const BEYOND = new Set<Change['kind']>(['structure', 'sorted', 'sheet', 'merge']);

const within = (cells: Kept, area: Area): Kept =>
  cells.filter(([row, column]) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);

/** Undo and redo of what a person did to cells; Univer keeps the steps, the model takes them back. */
export class History {
  private readonly surface: Surface;
  private readonly model: WorkbookModel;
  private readonly person: Person;
  private isActing = false;

  constructor(surface: Surface, model: WorkbookModel, person: Person) {
    this.surface = surface;
    this.model = model;
    this.person = person;
    const handler = (_: IAccessor, step: Step): boolean => this.restore(step);
    surface.commands.registerCommand({ id: RESTORE, type: CommandType.MUTATION, handler: handler });
  }

  /** Forgets what can no longer be undone, such as after an add-in wrote into the sheet. */
  readonly follow = (change: Change): void => {
    const isForeign = change.by.origin !== 'person' && change.kind === 'cells';
    if (!this.isActing && (isForeign || BEYOND.has(change.kind))) this.forget();
  };

  private forget(): void {
    this.surface.injector.get(IUndoRedoService).clearUndoRedo(this.surface.unitId);
  }

  /** Does something to a sheet so that it can be undone. */
  record(sheet: Sheet, work: () => void): void {
    const before = sheet.cells.within(EVERYTHING);
    const touched: Area[] = [];
    const beyond: Change[] = [];
    const off = this.model.on((change) => {
      if (BEYOND.has(change.kind)) beyond.push(change);
      if ('area' in change && (change.kind === 'cells' || change.kind === 'format')) touched.push(change.area);
    });
    this.isActing = true;
    try {
      work();
    } finally {
      this.isActing = false;
      off();
    }
    if (beyond.length > 0 || touched.some((area) => isEntireColumn(area) || isEntireRow(area))) this.forget();
    else if (touched.length > 0) this.push(sheet, touched.reduce(bounding), before);
  }

  private push(sheet: Sheet, area: Area, before: Kept): void {
    const undo: Step = { sheetId: sheet.id, area, cells: within(before, area) };
    const redo: Step = { sheetId: sheet.id, area, cells: sheet.cells.within(area) };
    this.surface.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: this.surface.unitId,
      undoMutations: [{ id: RESTORE, params: undo }],
      redoMutations: [{ id: RESTORE, params: redo }],
    });
  }

  private restore({ sheetId, area, cells }: Step): boolean {
    const sheet = this.model.find(sheetId);
    if (!sheet) return false;
    this.isActing = true;
    this.model.as({ origin: 'person', seat: this.person.seat, pane: undefined }, () => {
      const before = sheet.cell(area.top, area.left).value;
      for (const [row, column] of sheet.cells.within(area)) sheet.cells.delete(row, column);
      for (const [row, column, cell] of cells) sheet.cells.set(row, column, cell);
      this.model.emit({ kind: 'format', sheetId, area });
      tellContent(this.model, sheet, area, before);
      this.person.select(sheetId, addressOf(area));
    });
    this.isActing = false;
    return true;
  }
}
