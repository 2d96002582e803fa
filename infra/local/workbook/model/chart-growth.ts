import type { WorkbookModel } from '../model.ts';
import type { Area } from './area.ts';
import { placeOf } from './chart-figures.ts';
import { absolute } from './names.ts';
import type { Sheet } from './sheet.ts';

/** A chart drawn from whole columns of a table takes in the rows that the table grows by. */
export const extendCharts = (model: WorkbookModel, sheet: Sheet, before: Area, bottom: number): void => {
  const all = model.sheets.flatMap(({ charts }) => charts).flatMap(({ series }) => series);
  for (const series of all)
    for (const part of ['categories', 'values'] as const) {
      const place = placeOf(model, series[part]);
      if (place?.sheet !== sheet) continue;
      const { top, left, bottom: last, right } = place.area;
      if (top === before.top && last === before.bottom && left >= before.left && right <= before.right)
        series[part] = absolute(sheet, { ...place.area, bottom });
    }
};
