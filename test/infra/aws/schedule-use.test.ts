import { schedules } from '#functions/schedules/index.ts';
import { runSchedule } from '#functions/schedules/run.ts';
import { webhook } from '#functions/outgoing/webhook.ts';
import type { Table } from '#functions/table/client.ts';
import { contractShelf } from '#functions/table/contract.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { scheduleUse } from '#infra/aws/constructs/schedules.ts';
import { enterDepartment } from '#infra/local/demo/department.ts';
import { aContract, aSigning } from '#given/contract.ts';
import { aCustomer } from '#given/customer.ts';
import { givenEngine } from '#given/engine.ts';
import { lying, putItems } from '#given/lying.ts';
import { givenRobot } from '#given/robot.ts';

interface Asked {
  readonly IndexName?: string;
  readonly TransactItems?: readonly object[];
}

/** What is done to a table from now on, by the names under which it is granted. */
function useOf({ db }: Table): { readonly actions: Set<string>; readonly indexes: Set<string> } {
  const use = { actions: new Set<string>(), indexes: new Set<string>() };
  db.middlewareStack.add(
    (next, { commandName = '' }) =>
      (args) => {
        const { IndexName, TransactItems } = args.input as Asked;
        const acts = TransactItems?.flatMap((item) => Object.keys(item).map((act) => `${act}Item`));
        for (const act of acts ?? [commandName.replace('Command', '')]) use.actions.add(act);
        if (IndexName !== undefined) use.indexes.add(IndexName);
        return next(args);
      },
    { step: 'initialize', name: 'use' },
  );
  return use;
}

test('the schedules are granted what they do to the table, and no more', async () => {
  const { table } = await givenEngine();
  const robot = await givenRobot();
  await enterDepartment(table, false);
  await putItems(table, [
    ...lying(customerShelf, [
      aCustomer({
        stage: 'confirmed',
        ownerId: 'staff-chen',
        decision: { kind: 'absent', byId: 'staff-zhou', at: '2026-03-02T02:00:00.000Z' },
      }),
    ]),
    ...lying(contractShelf, [aContract({ stage: 'signed', signing: aSigning() })]),
  ]);
  const use = useOf(table);
  const door = webhook({ kind: 'wecom', url: robot.url });
  for (const schedule of schedules)
    await runSchedule(schedule, {
      table: { ...table, sendsOut: true },
      door,
      day: '2027-03-01',
      at: '2027-03-01T01:00:00.000Z',
    });

  expect(robot.heard.length).toBeGreaterThan(0);
  expect([...use.actions].sort()).toEqual([...scheduleUse.actions].sort());
  expect([...use.indexes].sort()).toEqual([...scheduleUse.indexes].sort());
});
