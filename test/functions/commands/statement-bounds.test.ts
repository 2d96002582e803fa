import { jest } from '@jest/globals';
import { ulid } from 'ulid';
import type { StatementDetail } from '#functions/http/wire.ts';
import { statements } from '#functions/schedules/statements.ts';
import { contractShelf } from '#functions/table/contract.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { receiptShelf } from '#functions/table/receipt.ts';
import type { Statement } from '#policy/terms/statement.ts';
import { anApproved, instalmentsOf } from '#given/account.ts';
import { aCustomer } from '#given/customer.ts';
import { givenDepartment, type Department } from '#given/department.ts';
import { lying, putItems } from '#given/lying.ts';
import { aReceipt } from '#given/receipt.ts';
import { recordOf } from '#given/result.ts';
import { runSchedule } from '#given/run-schedule.ts';

// Of many contracts and receipts all are reckoned, or nothing is: a part of them would make a wrong sum (DM-8d).

const at = '2026-04-02T02:00:00.000Z';

let house: Department;
beforeAll(async () => {
  house = await givenDepartment();
  house.clock.at = at;
});

const refusal = {
  status: 413,
  refusal: {
    kind: 'tooLarge',
    says: {
      'zh-CN': expect.stringMatching(
        /合同超过 2000 份，或到月底的回款超过 10000 笔.*请由财务按公司账簿对账/,
      ) as unknown,
    },
  },
};
const contracts = (customerId: string, count: number) =>
  Array.from({ length: count }, () =>
    anApproved([100], {
      customerId,
      instalments: instalmentsOf([100]).map((each) => ({ ...each, on: '2026-01-20' })),
    }),
  );
const receipts = (customerId: string, count: number, receivedOn: string) =>
  Array.from({ length: count }, () =>
    aReceipt({ receiptId: ulid(), customerId, receivedOn, fen: 10, stage: 'confirmed' }),
  );
const put = (customerId: string, owed: number, paid: number, receivedOn = '2026-01-25') =>
  putItems(house.table, [
    ...lying(contractShelf, contracts(customerId, owed)),
    ...lying(receiptShelf, receipts(customerId, paid, receivedOn)),
  ]);
const known = async (): Promise<string> => {
  const customerId = ulid();
  const customer = aCustomer({ customerId, stage: 'filed', ownerId: 'staff-chen' });
  await putItems(house.table, lying(customerShelf, [customer]));
  return customerId;
};
const send = (verb: string, id: string, period: string, input: object = {}, basedOn = 0) =>
  house.as('qian').send(`statement.${verb}`, { statementId: `${id}.${period}`, ...input }, basedOn);

test('two thousand contracts are; with one more no statement is opened, and none is compared', async () => {
  const id = await known();
  await put(id, 2_000, 2_500);
  const opened = recordOf(await send('open', id, '2026-03')) as unknown as Statement;
  expect([opened.openingFen, opened.ours, opened.closingFen]).toEqual([175_000, [], 175_000]);
  await put(id, 1, 0);
  expect(await send('open', id, '2026-02')).toMatchObject(refusal);
  expect(await send('compare', id, '2026-03', { theirs: [] }, 1)).toMatchObject(refusal);
  const { body } = await house.as('qian').get<StatementDetail>(`/statements/${id}.2026-03`);
  expect(body.record).toEqual(opened);
}, 60_000);

test('ten thousand receipts up to the month’s end are; the month with one more is not opened', async () => {
  const id = await known();
  await put(id, 1, 10_000);
  await put(id, 0, 1, '2026-03-01');
  expect(recordOf(await send('open', id, '2026-02'))).toMatchObject({ closingFen: -99_900 });
  expect(await send('open', id, '2026-03')).toMatchObject(refusal);
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  // The month's first day opens it no more than a person does, and records that it could not.
  const run = await runSchedule(statements, { table: house.table, day: '2026-04-01', at });
  expect([run, said.mock.calls.length]).toEqual([{ customers: 1, opened: 0, notices: 0, failed: 1 }, 1]);
  said.mockRestore();
  expect((await house.as('qian').get(`/statements/${id}.2026-03`)).status).toBe(404);
}, 60_000);
