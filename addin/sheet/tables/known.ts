import type { Staff } from '#policy/terms/staff.ts';
import type { RowServer } from '../../wire.ts';
import type { Known } from '../sheet-table.ts';

/** Asks the house who there is and which regions. */
export async function knownOf({ staff, regions }: RowServer): Promise<Known> {
  const [people, places] = await Promise.all([staff(), regions()]);
  return { staff: people.map(({ record }) => record), regions: places.map(({ record }) => record) };
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '');

/** How somebody is named in a sheet: by name, and by the sign-in as well where two people have one name. */
export const nameIn = ({ staff }: Known, { staffId, name }: Pick<Staff, 'staffId' | 'name'>): string =>
  staff.filter((each) => plain(each.name) === plain(name)).length > 1 ? `${name}（${staffId}）` : name;

/** Whom a cell names; nobody, where the list has no such person or several. */
export const personIn = (known: Known, text: string): Staff | undefined =>
  known.staff.find((each) => plain(nameIn(known, each)) === plain(text) || each.staffId === text.trim());
