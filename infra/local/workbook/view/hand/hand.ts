import type { IRange } from '@univerjs/core';
import type { WorkbookModel } from '../../model.ts';
import { type Area, isEntireColumn, isEntireRow } from '../../model/area.ts';
import { addressOf } from '../../model/address.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Person } from '../../person.ts';
import { drawnSheet } from '../draw/cells.ts';
import { type Extent, areaOf } from '../draw/measure.ts';
import type { Pen } from '../draw/pen.ts';
import { markedAreas } from '../draw/selection.ts';
import type { Surface } from '../surface.ts';
import { History } from './history.ts';
import { saidInChinese } from './refusal-words.ts';

/** The person's hand as Univer feels it: what it does goes to the model, and what the model refuses is said. */
export class Hand {
  readonly surface: Surface;
  readonly model: WorkbookModel;
  readonly person: Person;
  readonly history: History;
  private readonly pen: Pen;
  private readonly say: (sentence: string) => void;
  /** What stands in the cell editor at the moment it closes, before anybody has read it as a number or a date. */
  typed: string | undefined;

  constructor(surface: Surface, model: WorkbookModel, person: Person, pen: Pen, say: (sentence: string) => void) {
    this.surface = surface;
    this.model = model;
    this.person = person;
    this.history = new History(surface, model, person);
    this.pen = pen;
    this.say = say;
  }

  /** The sheet a command names, or the one before the person. */
  sheet(sheetId?: string): Sheet {
    return sheetId === undefined ? this.model.activeSheet(this.person.seat) : this.model.sheet(sheetId);
  }

  extent(sheet: Sheet): Extent {
    const drawn = drawnSheet(this.surface, sheet.id);
    return { rows: drawn?.getRowCount() ?? 0, columns: drawn?.getColumnCount() ?? 0 };
  }

  area(sheet: Sheet, range: IRange): Area {
    return areaOf(range, this.extent(sheet));
  }

  /** The areas a command names, or those the person has marked. */
  areas(sheet: Sheet, ranges?: readonly IRange[]): Area[] {
    return ranges ? ranges.map((range) => this.area(sheet, range)) : markedAreas(this.surface, sheet.id);
  }

  /** Does something to a sheet as the person, such that it can be undone. */
  act(sheet: Sheet, work: () => void): void {
    this.attempt(sheet.id, () => this.history.record(sheet, work));
  }

  /** Does something as the person; a refusal is said, and Univer shows again what the model has. */
  attempt(sheetId: string, work: () => void): void {
    try {
      this.model.as({ origin: 'person', seat: this.person.seat, pane: undefined }, work);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.say(saidInChinese(error));
      this.pen.redraw(sheetId);
    }
  }
}

/** Whole rows as `3:5`. */
export const rowsAddress = (area: Area): string => addressOf({ ...area, left: 0, right: 16_383 });

/** Whole columns as `B:C`. */
export const columnsAddress = (area: Area): string => addressOf({ ...area, top: 0, bottom: 1_048_575 });

/** Whether whole lines are marked, which nobody can fill cell by cell. */
export const isLines = (area: Area): boolean => isEntireColumn(area) || isEntireRow(area);
