import type { WorkbookModel } from '../model.ts';
import { parseAddress } from '../model/address.ts';
import { type Area, isOnSheet } from '../model/area.ts';
import { findName, placeOfName } from '../model/names.ts';
import { Refusal, present } from '../model/refusal.ts';
import type { Sheet } from '../model/sheet.ts';
import { shiftedAreas } from '../model/shift.ts';
import { type Arg, isWire } from './args.ts';
import { RangeTarget } from './range-target.ts';
import type { Catalogue, Targets } from './targets.ts';
import { type WireObject, bind } from './wire.ts';

/** What one pane holds of the workbook between its requests. */
export class Session {
  readonly model: WorkbookModel;
  readonly seat: string;
  readonly pane: string;
  readonly personName: string;
  private readonly catalogue: Catalogue;
  private readonly kept = new Map<string, RangeTarget>();
  private readonly live = new Set<RangeTarget>();
  private count = 0;
  private readonly stop: () => void;

  constructor(model: WorkbookModel, catalogue: Catalogue, who: { seat: string; pane: string; personName: string }) {
    this.model = model;
    this.catalogue = catalogue;
    this.seat = who.seat;
    this.pane = who.pane;
    this.personName = who.personName;
    this.stop = model.on((change) => {
      if (change.kind !== 'structure') return;
      for (const range of new Set([...this.kept.values(), ...this.live]))
        if (range.sheet.id === change.sheetId) range.areas = shiftedAreas(range.areas, change.shift);
    });
  }

  dispose(): void {
    this.stop();
    this.kept.clear();
  }

  /** An object of a kind, ready to be answered with. */
  wire<K extends keyof Targets>(kind: K, target: Targets[K]): WireObject {
    return bind(kind, this.catalogue[kind], target, this);
  }

  /** A range on a sheet, as an object. */
  range(sheet: Sheet, area: Area): WireObject {
    if (!isOnSheet(area)) throw new Refusal('InvalidArgument', 'The range would lie beyond the edge of the sheet.');
    return this.ranges('Range', sheet, [area]);
  }

  /** Ranges of a sheet, as an object of either kind. */
  ranges(kind: 'Range' | 'RangeAreas', sheet: Sheet, areas: readonly Area[]): WireObject {
    const target = new RangeTarget(sheet, areas);
    this.live.add(target);
    return this.wire(kind, target);
  }

  /** Forgets the ranges that nobody asked to keep. */
  endBatch(): void {
    this.live.clear();
  }

  keep(range: RangeTarget): void {
    if (range.referenceId !== undefined) return;
    this.count += 1;
    range.referenceId = `ref${this.count}`;
    this.kept.set(range.referenceId, range);
  }

  release(referenceId: string): void {
    this.kept.delete(referenceId);
  }

  reference(referenceId: string): WireObject {
    const range = present(this.kept.get(referenceId), 'InvalidReference');
    return this.wire(range.areas.length > 1 ? 'RangeAreas' : 'Range', range);
  }

  /** The place that an argument names: a range, an address, or a name in the workbook. */
  place(arg: Arg, sheet: Sheet): { sheet: Sheet; area: Area } {
    if (isWire(arg) && arg.target instanceof RangeTarget) return { sheet: arg.target.sheet, area: arg.target.area };
    if (typeof arg !== 'string') throw new Refusal('InvalidArgument', 'A range or an address is needed.');
    const address = parseAddress(arg);
    if (address)
      return {
        sheet: address.sheetName === undefined ? sheet : this.model.sheet(address.sheetName),
        area: address.area,
      };
    const name = findName(this.model, arg, sheet.id) ?? findName(this.model, arg);
    const table = this.model.findTable(arg);
    if (table) return { sheet: this.model.sheet(table.sheetId), area: table.area };
    return present(name && placeOfName(this.model, name), 'InvalidArgument', `'${arg}' is not an address.`);
  }
}
