import { leftOf, type Grid, type Slot } from '../grid.ts';
import { squeeze } from '../written.ts';
import type { Place, Way } from './way.ts';

const units =
  /^(?:元|圆|万元|年|月|日|号|天|个月|个工作日|工作日|%|‰|台|套|份|页|件|小时|人|년|월|일|원|개월|days?|months?|years?|hours?)(?:内|前|止|起|整)?[。,.;]?$/iu;

/** The cell left of a unit: `[ ] 年 [ ] 月 [ ] 日`. */
export const beforeUnit: Way = {
  name: 'before-unit',
  places(grid: Grid, label: Slot): Place[] {
    if (!units.test(squeeze(label.text))) return [];
    const slot = leftOf(grid, label);
    return slot?.text.trim() === '' ? [{ slot, prior: 3 }] : [];
  },
};
