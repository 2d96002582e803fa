import { readAgeing } from '#functions/queries/ageing.ts';
import { allAccounts } from '#functions/queries/all-accounts.ts';
import { listInvoices } from '#functions/queries/invoices.ts';
import { listReceipts } from '#functions/queries/receipts.ts';
import { listStatements } from '#functions/queries/statements.ts';
import type { Table } from '#functions/table/client.ts';
import { dayOf } from '#policy/day.ts';
import { isBalanced, leftFen } from '#policy/money/account.ts';
import { overdueDays } from '#policy/money/ladder.ts';
import { enterDepartment } from '#infra/local/demo/department.ts';
import { givenEngine } from '#given/engine.ts';

/** The demo as it is on a day of its first start: now, and on one whose months are short. */
describe.each(['2026-11-27T11:00:00.000Z', '2027-03-01T01:00:00.000Z'])('on %s', (now) => {
  let table: Table;
  beforeAll(async () => {
    ({ table } = await givenEngine());
    await enterDepartment(table, false, now);
  }, 60_000);

  test('of what the demo has sold some is paid, some is overdue and some is not due', async () => {
    const accounts = await allAccounts(table, 'all');
    const states = accounts.flatMap(({ contracts }) =>
      contracts.flatMap(({ number, instalments }) =>
        instalments.map((owed) => [number, owed.label, leftFen(owed), overdueDays(owed, dayOf(now))]),
      ),
    );
    expect(accounts.filter((account) => !isBalanced(account))).toEqual([]);
    expect(states).toContainEqual(['LC-0124', '验收款', 21_000_000, 46]);
    expect(states.filter(([, , left, days]) => left !== 0 && days !== 0)).toHaveLength(1);
    expect(states).toContainEqual(['LC-0124', '质保金', 7_000_000, 0]);
    expect(states.some(([number]) => number === 'LC-0117')).toBe(false);
  });

  test('some bank lines, an invoice and a statement with a difference wait for somebody', async () => {
    const reader = { actor: { staffId: 'staff-he', name: '何知微', roles: ['finance' as const] }, table, at: now };
    const [lines, invoices, due] = await Promise.all([
      listReceipts(reader, { list: 'entered', limit: 50 }),
      listInvoices(reader, { list: 'asked', limit: 50 }),
      listStatements(reader, { list: 'due', limit: 50 }),
    ]);
    expect(lines.items.map(({ record: { payer, customerId } }) => [payer, customerId !== '']).sort()).toEqual([
      ['深圳鹏砚智能装备有限公司', true],
      ['深圳鹏砚智能装备有限公司', true],
      ['芜湖岚汀机电有限公司', false],
    ]);
    expect(invoices.items.map(({ record: { fen } }) => fen)).toEqual([42_000_000]);
    expect(due.items.map(({ record: { stage, differences = [] } }) => [stage, differences.length])).toEqual([
      ['differing', 1],
    ]);
  });

  test('its ageing is what the manager sees', async () => {
    const actor = { staffId: 'staff-zhou', name: '周启明', roles: ['manager' as const] };
    const { cells } = await readAgeing({ actor, table, at: now });
    expect(cells.map(({ customerName, fens }) => [customerName, fens.slice(1)])).toEqual([
      ['深圳鹏砚智能装备有限公司', [0, 21_000_000, 0, 0]],
    ]);
  });
});
