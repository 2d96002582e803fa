import { volumeOf } from '#policy/classes.ts';
import { parametersOn } from '#policy/parameters.ts';
import { volumeClasses } from '#policy/terms/customer.ts';
import type { Standing } from '#policy/terms/standing.ts';
import { notify } from '#functions/table/notices.ts';
import { listStaff } from '#functions/table/staff.ts';
import { listCared } from '#functions/table/standing.ts';
import type { Write } from '#functions/table/transact.ts';
import { sumOf, type Counts, type Occasion, type Schedule } from './schedule.ts';
import { tell } from './tell.ts';

const atATime = 100;

/** What the managers are told of a customer whose weight is another than the one they confirmed: once a year for each class. */
function ofVolume(standing: Standing, managers: readonly string[], { day, at }: Occasion): Write[] {
  const { customerId: id, name, volume: confirmed = 'small' } = standing;
  const { value } = volumeOf(standing, day, parametersOn(day));
  if (value === confirmed) return [];
  const notice = { id, of: `${day.slice(0, 4)}-${value}`, gaps: { name, proposed: volumeClasses[value] }, at };
  return managers.map((staffId) => notify(staffId, { kind: 'class.proposed', ...notice }));
}

async function ofOwner(
  staffId: string,
  managers: readonly string[],
  occasion: Occasion,
  from?: string,
): Promise<Counts> {
  const { standings, after } = await listCared(occasion.table, staffId, { after: from, limit: atATime });
  const told = await Promise.all(
    standings.map(async (standing) => {
      const notices = ofVolume(standing, managers, occasion);
      return { customers: 1, notices: notices.length > 0 ? await tell(occasion.table, notices) : 0 };
    }),
  );
  return sumOf([...told, ...(after === undefined ? [] : [await ofOwner(staffId, managers, occasion, after)])]);
}

/** 分类建议 (CF-1.4): customers whose weight has changed are proposed to the managers. It reads where each held customer stands, and no record. */
export const classes: Schedule = {
  name: 'classes',
  hour: '0 7 1 * *',
  cites: 'CF-1.4',
  run: async (occasion) => {
    const people = await listStaff(occasion.table);
    const managers = people
      .filter(({ hasLeft, roles }) => !hasLeft && roles.includes('manager'))
      .map(({ staffId }) => staffId);
    const counts = [];
    for (const { staffId } of people) counts.push(await ofOwner(staffId, managers, occasion));
    return sumOf([{ customers: 0, notices: 0 }, ...counts]);
  },
};
