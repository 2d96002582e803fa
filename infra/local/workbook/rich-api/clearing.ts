import { type ClearedPart, clearCells } from '../model/cells.ts';
import { clearConditionals } from '../model/conditionals.ts';
import { present } from '../model/refusal.ts';
import { clearValidation } from '../model/validations.ts';
import type { Args } from './args.ts';
import type { RangeTarget } from './range-target.ts';
import type { Session } from './session.ts';

const CLEARED: Readonly<Record<string, ClearedPart>> = {
  All: 'All',
  Contents: 'Contents',
  Formats: 'Formats',
  ResetContents: 'Contents',
};

/** Empties the cells of ranges as `Range.clear` does. */
export const clear = ({ sheet, areas }: RangeTarget, args: Args, { model }: Session): void => {
  const wanted = args.optionalText(0) ?? 'All';
  const part = present(CLEARED[wanted], 'ApiNotFound', `Range.clear('${wanted}') is not known to this workbook.`);
  for (const area of areas) {
    clearCells(model, sheet, area, part);
    if (part === 'All') clearValidation(model, sheet, area);
    if (part !== 'Contents') clearConditionals(model, sheet, [area]);
  }
};
