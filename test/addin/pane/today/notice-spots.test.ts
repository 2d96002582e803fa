import { spotOfNotice } from '#addin/pane/today/notice-spots.ts';
import { keysOf } from '#policy/keys-of.ts';
import { noticeKinds } from '#policy/notices.ts';
import { roles, type Role } from '#policy/terms/staff.ts';

const id = '01JABCDEFGHJKMNPQRSTVWXYZ0';

/** Whoever gets these may see the customer no more, or has nothing to do. */
const tellsOnly = ['customer.transferredAway', 'customer.transferUndone'];

test.each(keysOf(noticeKinds))('%s leads to what it is about, or to nothing', (kind) => {
  const { about } = noticeKinds[kind];

  const spot = spotOfNotice({ kind, about: { noun: about, id } }, roles);

  if (tellsOnly.includes(kind)) expect(spot).toBeUndefined();
  else if (about === 'staff') expect(spot?.page).toBeDefined();
  else expect(Object.values(spot ?? {})).toContain(id);
});

test.each<[string, readonly Role[], string]>([
  ['the manager, where it is decided on', ['manager'], 'approvals'],
  ['a stand-in, there too', ['assistant', 'superior'], 'approvals'],
  ['who stood in until yesterday, to the contract', ['assistant'], 'contracts'],
])('a contract that waits too long leads %s', (_, own, tab) => {
  const about = { noun: 'contract', id } as const;
  expect(spotOfNotice({ kind: 'contract.undecided', about }, own)).toEqual({ tab, contractId: id });
});
