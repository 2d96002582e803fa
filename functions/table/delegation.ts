import type { Day } from '#policy/day.ts';
import { delegable, Delegation } from '#policy/terms/delegation.ts';
import type { Actor, Staff } from '#policy/terms/staff.ts';
import type { Table } from './client.ts';
import { queryItems } from './read.ts';
import type { Shelf } from './records.ts';
import { actorOf, getAtWork, standInKey } from './staff.ts';

/** Index key of what a person has given. */
export const givenBy = (staffId: string): string => `delegator#${staffId}`;

/** 代理 in the table. It lies beside the delegate on the staff list too, where every request of theirs finds it. */
export const delegationShelf: Shelf<Delegation> = {
  noun: 'delegation',
  idOf: ({ delegationId }) => delegationId,
  read: (stored) => Delegation.parse(stored),
  index: ({ giverId, givenAt, delegationId }) => ({
    gsi1pk: givenBy(giverId),
    gsi1sk: `${givenAt}#${delegationId}`,
  }),
  companions: (_, { delegationId, delegateId, giverId, role, fromOn, untilOn, stage }) => {
    const key = standInKey(delegateId, giverId, role);
    return stage === 'given'
      ? [{ put: { ...key, delegationId, forId: giverId, role, fromOn, untilOn } }]
      : [
          {
            remove: key,
            condition: 'delegationId = :id',
            values: { ':id': delegationId },
            isOptional: true,
          },
        ];
  },
};

/** More than anybody has running at a time, or is still to begin. */
const mostRunning = 100;

/** Whom a person has named to decide in their place on a day; whether it still holds, each of them is asked. */
async function namedBy(table: Table, staffId: string, day: Day): Promise<string[]> {
  const last = { index: 'gsi1', partition: givenBy(staffId), isBackwards: true, limit: mostRunning } as const;
  return (await queryItems(table, last))
    .map(({ record }) => delegationShelf.read(record))
    .filter(({ stage, fromOn, untilOn }) => stage === 'given' && fromOn <= day && day <= untilOn)
    .map(({ delegateId }) => delegateId);
}

/** These people as they act on a day: some of them stand in for others of them. It reads what those who decide have given. */
export async function actingOn(table: Table, people: readonly Staff[], day: Day): Promise<Actor[]> {
  const givers = people.filter(({ roles }) => delegable.some((role) => roles.includes(role)));
  const named = new Set((await Promise.all(givers.map(({ staffId }) => namedBy(table, staffId, day)))).flat());
  return Promise.all(
    people.map(async (staff) => {
      const found = named.has(staff.staffId) ? await getAtWork(table, staff.staffId, day) : undefined;
      return actorOf(found ?? { staff, standsIn: [] });
    }),
  );
}
