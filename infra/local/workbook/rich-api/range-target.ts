import { fullAddress } from '../model/address.ts';
import type { Area } from '../model/area.ts';
import { present } from '../model/refusal.ts';
import type { Sheet } from '../model/sheet.ts';

/** One or several areas of a sheet that an add-in holds; they follow the cells when these move. */
export class RangeTarget {
  readonly sheet: Sheet;
  areas: Area[];
  referenceId: string | undefined;

  constructor(sheet: Sheet, areas: readonly Area[]) {
    this.sheet = sheet;
    this.areas = [...areas];
  }

  /** The one area; refused once its cells are gone. */
  get area(): Area {
    return present(this.areas[0], 'InvalidReference', 'The cells of this range were deleted.');
  }

  get address(): string {
    return this.areas.map((area) => fullAddress(this.sheet.name, area)).join(',');
  }
}
