import type { Ability } from '#policy/ability.ts';
import { abilitiesOf } from '#policy/authority/authority.ts';
import { delegationAuthority } from '#policy/authority/delegation.ts';
import type { Delegation } from '#policy/terms/delegation.ts';
import { delegationShelf, givenBy } from '#functions/table/delegation.ts';
import { queryItems } from '#functions/table/read.ts';
import type { Reader } from './reader.ts';

/** One delegation in the list, with what its reader may do with it. */
export interface DelegationLine {
  readonly record: Delegation;
  readonly abilities: readonly Ability[];
}

const mostGiven = 100;

/** 代理: whom the reader has named to decide in their place, the last hundred, the first given first. */
export async function listDelegations({
  actor,
  table,
}: Reader): Promise<{ readonly items: readonly DelegationLine[] }> {
  const last = { index: 'gsi1', partition: givenBy(actor.staffId), isBackwards: true, limit: mostGiven } as const;
  return {
    items: (await queryItems(table, last)).toReversed().map((item) => {
      const record = delegationShelf.read(item['record']);
      return { record, abilities: abilitiesOf(delegationAuthority, actor, record) };
    }),
  };
}
