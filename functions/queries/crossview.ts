import { classesIn, fenAround } from '#policy/classes.ts';
import { dayOf, type Day } from '#policy/day.ts';
import { parametersOn } from '#policy/parameters.ts';
import type { ProcessClass, TimeClass, VolumeClass } from '#policy/terms/customer.ts';
import type { Standing } from '#policy/terms/standing.ts';
import type { Table } from '#functions/table/client.ts';
import { listStaff } from '#functions/table/staff.ts';
import { listCared } from '#functions/table/standing.ts';
import { only } from './only.ts';
import type { Reader } from './reader.ts';

/** Customers that are alike on every axis: how many, and what they signed this year and last. */
export interface Cell {
  readonly time: TimeClass;
  readonly process: ProcessClass;
  readonly nature: string;
  readonly volume: VolumeClass;
  readonly region: string;
  readonly source: string;
  readonly count: number;
  readonly fen: number;
}

const pageOf = 100;

async function heldBy(table: Table, staffId: string, from?: string): Promise<readonly Standing[]> {
  const { standings, after } = await listCared(table, staffId, { after: from, limit: pageOf });
  return after === undefined ? standings : [...standings, ...(await heldBy(table, staffId, after))];
}

function cellOf(standing: Standing, today: Day): Cell {
  const { nature, region = '', source = '' } = standing;
  const { thisYear, lastYear } = fenAround(standing, today);
  const { time, process, volume } = classesIn(standing, today, parametersOn(today));
  return { time, process, nature, volume, region, source, count: 1, fen: thisYear + lastYear };
}

/** 分类交叉 (CF-4.2): all held customers by the four axes, region and source. It reads where each stands, and no record. */
export async function readCrossview(reader: Reader): Promise<{ readonly cells: readonly Cell[] }> {
  only('manager', reader, 'customer.classify', 'CF-4.2');
  const today = dayOf(reader.at);
  const people = await listStaff(reader.table);
  const standings = await Promise.all(people.map(({ staffId }) => heldBy(reader.table, staffId)));
  const cells = new Map<string, Cell>();
  for (const cell of standings.flat().map((standing) => cellOf(standing, today))) {
    const { time, process, nature, volume, region, source } = cell;
    const key = JSON.stringify([time, process, nature, volume, region, source]);
    const was = cells.get(key);
    cells.set(key, was ? { ...was, count: was.count + 1, fen: was.fen + cell.fen } : cell);
  }
  return { cells: [...cells.values()].sort((one, other) => other.count - one.count) };
}
