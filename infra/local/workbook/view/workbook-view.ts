import { IMessageService, MessageType } from '@univerjs/preset-sheets-core';
import type { WorkbookModel } from '../model.ts';
import type { Person } from '../person.ts';
import { Calculation } from './calculation.ts';
import { Pen } from './draw/pen.ts';
import { workbookPicture } from './draw/sheet-picture.ts';
import { takeResults } from './formulas.ts';
import { Hand } from './hand/hand.ts';
import { hear } from './hand/hear.ts';
import { layCharts } from './over/charts.ts';
import { openFilterMenu } from './over/filter-menu.ts';
import type { Pressed } from './over/layers.ts';
import { layOver } from './over/overlay.ts';
import { type Surface, openSurface } from './surface.ts';

/** A workbook before a person's eyes. */
export interface WorkbookView {
  readonly surface: Surface;
  /** Waits until everything is drawn and every formula computed. */
  readonly settled: () => Promise<void>;
  /** Takes the workbook off the page. */
  readonly dispose: () => void;
}

const SHOW_LIST = 'sheet.operation.show-data-validation-dropdown';

const pressedIn = (hand: Hand): Pressed => ({
  header: (table, column, spot) => {
    const attempt = (work: () => void): void => hand.attempt(table.sheetId, work);
    openFilterMenu({ model: hand.model, person: hand.person, attempt }, table, column, spot);
  },
  list: (sheet, row, column) => {
    const { commands, unitId } = hand.surface;
    void commands.executeCommand(SHOW_LIST, { unitId, subUnitId: sheet.id, row, column });
  },
});

/** Shows a workbook in an element of the page and lets a person work in it; the model stays the one that knows. */
export const showWorkbook = (model: WorkbookModel, person: Person, container: HTMLElement): WorkbookView => {
  const surface = openSurface(container, workbookPicture(model));
  const pen = new Pen(surface, model, person.seat);
  const say = (content: string): void => {
    surface.injector.get(IMessageService).show({ content, type: MessageType.Warning });
  };
  const hand = new Hand(surface, model, person, pen, say);
  const calculation = new Calculation(surface, model);
  const ends = [
    layOver(surface, model, pressedIn(hand)),
    layCharts(surface, model),
    model.on(pen.follow),
    hear(hand),
    takeResults(surface, model),
    calculation.stop,
    surface.dispose,
  ];
  pen.drawFirst();
  return {
    surface,
    settled: () => {
      pen.flush();
      return calculation.settled();
    },
    dispose: () => {
      for (const end of ends) end();
    },
  };
};
