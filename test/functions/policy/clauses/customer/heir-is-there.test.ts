import { heirIsThere } from '#policy/clauses/customer/heir-is-there.ts';
import type { Role } from '#policy/terms/staff.ts';
import { clauseTable } from '#given/clause.ts';

const to = (toId: string) => ({
  transfer: {
    fromId: 'staff-chen',
    toId,
    ground: 'dormant' as const,
    reason: '久未维护',
    byId: 'staff-zhao',
    at: '2026-03-02T02:00:00.000Z',
  },
});
const somebody = (roles: readonly Role[], hasLeft = false) => ({
  heir: { staffId: 'staff-lin', name: '林志远', roles: [...roles], hasLeft },
});

clauseTable(heirIsThere, {
  abides: {
    'another salesperson': { given: to('staff-lin'), facts: somebody(['salesperson']) },
    'who has other roles too': { given: to('staff-lin'), facts: somebody(['manager', 'salesperson']) },
    'no transfer': { given: {} },
    'the staff list is not known, as in the pane': { given: to('staff-lin') },
  },
  breaks: {
    'who has left': {
      given: to('staff-lin'),
      facts: somebody(['salesperson'], true),
      at: ['ownerId'],
      says: ['已离职'],
    },
    'who is on no list': { given: to('staff-lin'), facts: { heir: null }, at: ['ownerId'], says: ['不在人员名单上'] },
    'who sells nothing': {
      given: to('staff-lin'),
      facts: somebody(['assistant']),
      at: ['ownerId'],
      says: ['不是销售人员'],
    },
    'who holds it already': {
      given: to('staff-chen'),
      facts: somebody(['salesperson']),
      at: ['ownerId'],
      says: ['本来就归'],
    },
    'the deciding manager': {
      given: to('staff-zhao'),
      facts: somebody(['salesperson', 'manager']),
      at: ['ownerId'],
      says: ['不能移交给自己'],
    },
    'whom the deciding manager stands in for': {
      given: to('staff-lin'),
      facts: { ...somebody(['salesperson', 'manager']), standsInFor: ['staff-lin'] },
      at: ['ownerId'],
      says: ['自己代理的人'],
    },
  },
});
