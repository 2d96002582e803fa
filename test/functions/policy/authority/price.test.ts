import { priceAuthority } from '#policy/authority/price.ts';
import { keysOf } from '#policy/keys-of.ts';
import { roles } from '#policy/terms/staff.ts';

const may = (role: (typeof roles)[number], stage: 'listed' | 'withdrawn') =>
  keysOf(priceAuthority).filter(
    (verb) => !priceAuthority[verb].test({ staffId: 'me', name: '某人', roles: [role] }, { stage }),
  );

describe('the price list (DM-10): everybody reads, the manager alone sets', () => {
  test.each(roles)('%s', (role) => {
    const isManager = role === 'manager';
    expect(may(role, 'listed')).toEqual(
      isManager ? ['price.read', 'price.list', 'price.edit', 'price.withdraw'] : ['price.read'],
    );
    expect(may(role, 'withdrawn')).toEqual(isManager ? ['price.read', 'price.list'] : ['price.read']);
  });
});
