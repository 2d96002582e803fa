import { type ICellDataForSheetInterceptor, InterceptorEffectEnum, type Nullable } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { WorkbookModel } from '../../model.ts';
import type { Surface } from '../surface.ts';
import {
  type Laid,
  type Pressed,
  commentLayer,
  conditionalLayer,
  generalLayer,
  listLayer,
  tableLayer,
} from './layers.ts';

/** Univer marks a cell whose value its list does not have; Excel does not, and we say it in our own way. */
const merged = (cell: Nullable<ICellDataForSheetInterceptor>, laid: Laid): ICellDataForSheetInterceptor => ({
  ...cell,
  markers: {},
  ...laid,
  ...(laid.interceptorStyle && { interceptorStyle: { ...cell?.interceptorStyle, ...laid.interceptorStyle } }),
  customRender: [...(cell?.customRender ?? []), ...(laid.customRender ?? [])],
});

/** After everybody else, but before the one at -1 with which Univer ends the row. */
const LAST = -0.5;

/** Lays over the cells what is not theirs: table styles, conditional formats, remarks; and lets filters hide rows. */
export const layOver = (surface: Surface, model: WorkbookModel, pressed: Pressed): (() => void) => {
  const service = surface.injector.get(SheetInterceptorService);
  const looks = service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: LAST,
    effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
    handler: (cell, { subUnitId, row, col }, next) => {
      const sheet = model.find(subUnitId);
      if (!sheet) return next(cell);
      const list = listLayer(sheet, row, col, pressed);
      const laid = {
        ...list,
        ...tableLayer(sheet, row, col, pressed),
        ...conditionalLayer(sheet, row, col, list),
        ...generalLayer(sheet, row, col),
        ...commentLayer(model, sheet, row, col),
      };
      return next(Object.keys(laid).length > 0 || cell?.markers ? merged(cell, laid) : cell);
    },
  });
  const filter = service.intercept(INTERCEPTOR_POINT.ROW_FILTERED, {
    handler: (isFiltered, { subUnitId, row }) =>
      (isFiltered ?? false) || (model.find(subUnitId)?.filteredRows.has(row) ?? false),
  });
  return () => {
    looks.dispose();
    filter.dispose();
  };
};
