import { transferableWhenDormant } from '#policy/clauses/customer/transferable-when-dormant.ts';
import { clockOf } from '#policy/dormancy.ts';
import { parametersOn } from '#policy/parameters.ts';
import { standingOf } from '#policy/standing.ts';
import { clauseTable } from '#given/clause.ts';
import { aCustomer } from '#given/customer.ts';

const owner = { staffId: 'staff-chen', name: '陈晓雯', roles: ['salesperson' as const], hasLeft: false };

/** A customer held since October, last visited on a day, as it stands on another. */
function seen(countedOn: string | undefined, today: string, keptUntilOn?: string) {
  const held = aCustomer({ stage: 'filed', heldSince: '2025-10-08T02:00:00.000Z' });
  const standing = {
    ...standingOf({ ...held, ownerId: owner.staffId }),
    ...(countedOn === undefined ? {} : { counted: { what: 'visit' as const, id: 'one', on: countedOn } }),
    ...(keptUntilOn === undefined ? {} : { keptUntilOn }),
  };
  return { today, standing, owner, isOffered: false, clock: clockOf(standing, parametersOn(today)) };
}

clauseTable(transferableWhenDormant, {
  abides: {
    'the day after three calendar months': { given: {}, facts: seen('2025-11-30', '2026-03-01') },
    'the day after them in a leap year': { given: {}, facts: seen('2027-11-30', '2028-03-01') },
    'never looked after since it was confirmed': { given: {}, facts: seen(undefined, '2026-01-09') },
    'the day after the last day it was kept': { given: {}, facts: seen('2025-11-30', '2026-05-02', '2026-05-01') },
    'its owner has left': {
      given: {},
      facts: { ...seen('2026-03-01', '2026-03-02'), owner: { ...owner, hasLeft: true } },
    },
    'its owner is on no list': { given: {}, facts: { ...seen('2026-03-01', '2026-03-02'), owner: null } },
    'its owner asks for it': { given: {}, facts: { ...seen('2026-03-01', '2026-03-02'), isOffered: true } },
    'the clock is not known, as in the pane': { given: {}, facts: { owner } },
  },
  breaks: {
    'on the last day of three months': {
      given: {},
      facts: seen('2025-11-30', '2026-02-28'),
      at: ['ownerId'],
      says: ['最近一次维护是 2025-11-30 拜访，2026-03-01 起才可以移交'],
    },
    'on 29 February of a leap year': {
      given: {},
      facts: seen('2027-11-30', '2028-02-29'),
      at: ['ownerId'],
      says: ['2028-03-01 起'],
    },
    'three weeks after a visit': {
      given: {},
      facts: seen('2026-02-09', '2026-03-02'),
      at: ['ownerId'],
      says: ['2026-05-10 起'],
    },
    'a visit before the present holding does not set the day': {
      given: {},
      facts: seen('2025-09-01', '2025-12-20'),
      at: ['ownerId'],
      says: ['2025-10-08 开始归属，2026-01-09 起'],
    },
    'while the manager lets its owner keep it': {
      given: {},
      facts: seen('2025-11-30', '2026-05-01', '2026-05-01'),
      at: ['ownerId'],
      says: ['2026-05-02 起'],
    },
  },
});
