import { spotOfNotice } from '#addin/pane/today/notice-spots.ts';
import { keysOf } from '#policy/keys-of.ts';
import { noticeKinds } from '#policy/notices.ts';

const id = '01JABCDEFGHJKMNPQRSTVWXYZ0';

/** Whoever gets these may see the customer no more, or has nothing to do. */
const tellsOnly = ['customer.transferredAway', 'customer.transferUndone'];

test.each(keysOf(noticeKinds))('%s leads to what it is about, or to nothing', (kind) => {
  const { about } = noticeKinds[kind];

  const spot = spotOfNotice({ kind, about: { noun: about, id } });

  if (tellsOnly.includes(kind)) expect(spot).toBeUndefined();
  else if (about === 'staff') expect(spot?.page).toBeDefined();
  else expect(Object.values(spot ?? {})).toContain(id);
});
