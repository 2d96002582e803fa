import { Delegation } from '#policy/terms/delegation.ts';
import { standInKey } from './staff.ts';
import type { Shelf } from './records.ts';

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
