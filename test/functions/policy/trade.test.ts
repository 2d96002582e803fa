import { standingOf } from '#policy/standing.ts';
import { closedWith, signedWith } from '#policy/trade.ts';
import { aContract } from '#given/contract.ts';
import { aCustomer } from '#given/customer.ts';

const none = standingOf({ ...aCustomer({ stage: 'filed' }), ownerId: 'staff-chen' });
const [first, second] = [aContract({ totalFen: 8_580_00 }), aContract({ contractId: '01JQZ8K5T0000000000000000E' })];
const once = signedWith(none, first, { signedOn: '2026-03-02' });

describe('what signing makes of a customer’s standing', () => {
  test('the first contract: it trades, one contract is open, and it was looked after', () => {
    expect(once).toMatchObject({
      trade: { firstSignedOn: '2026-03-02', open: [first.contractId], signed: 1, fenByYear: { 2026: 858_000 } },
      counted: { what: 'contract', id: first.contractId, on: '2026-03-02' },
    });
  });

  test('another of the same year adds up, one signed earlier comes first, and one without a total adds nothing', () => {
    const twice = signedWith(once, { ...second, totalFen: 142_000 }, { signedOn: '2026-02-27' });
    expect(twice.trade).toEqual({
      firstSignedOn: '2026-02-27',
      open: [first.contractId, second.contractId],
      signed: 2,
      fenByYear: { 2026: 1_000_000 },
    });
    expect(twice.counted?.on).toBe('2026-03-02');
    expect(signedWith(once, second, { signedOn: '2025-12-31' }).trade.fenByYear).toEqual({ 2026: 858_000, 2025: 0 });
  });

  test('closed, it is open no more, and was signed all the same', () => {
    expect(closedWith(once, first).trade).toEqual({ ...once.trade, open: [] });
    expect(closedWith(once, second)).toEqual(once);
  });
});
