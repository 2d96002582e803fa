import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { ulid } from 'ulid';
import type { Table } from '#functions/table/client.ts';
import { openTable } from '#infra/local/database.ts';
import { startEngine } from '#infra/local/engine.ts';
import { holdTable } from '#infra/local/held-table.ts';
import { verify } from '#infra/verify/verify.ts';
import { everyRecord } from '#infra/verify/walk.ts';
import { givenFolder } from '#given/folder.ts';
import { everythingIn, putItems } from '#given/lying.ts';
import { recordOf } from '#given/result.ts';
import { runNode } from '#given/run-node.ts';
import { givenSalesOffice, type SalesOffice } from '#given/sales-office.ts';

let office: SalesOffice;
beforeAll(async () => {
  office = await givenSalesOffice();
  await office.submitted();
}, 60_000);

const digestOf = async (table: Table): Promise<string> =>
  (await verify(table, await everyRecord(table), () => undefined)).digest;

/** Things go on behind the moment: a record changes, one is new, and with it claims and keys. */
async function goOn({ house, customerId }: SalesOffice, name: string, phone: string): Promise<void> {
  const { revision } = (await house.as('chen').detail(customerId)).body.record;
  const changes = { demand: name };
  recordOf(await house.as('chen').send('customer.edit', { customerId, changes }, revision));
  recordOf(await house.as('lin').report({ name, phone, address: `${name}院内`, creditCode: '' }, ulid()));
}

test('a copy of the data folder is the department of that moment, and its digest proves it', async () => {
  const dataDir = givenFolder();
  const copy = join(givenFolder(), 'copy');
  const engine = await startEngine({ file: join(dataDir, 'engine.db') });
  const table = await openTable(engine.endpoint);
  const { house } = office;
  await putItems(table, await everythingIn(house.table, house.endpoint));
  const digest = await digestOf(table);
  await engine.stop();
  cpSync(dataDir, copy, { recursive: true });

  await goOn(office, '杭州远岫传动有限公司', '0571-88776655');
  const later = await holdTable(dataDir);
  await putItems(later.table, await everythingIn(house.table, house.endpoint));
  expect(await digestOf(later.table)).not.toBe(digest);
  await later.leave();

  const restored = await holdTable(copy);
  expect(await digestOf(restored.table)).toBe(digest);
  await restored.leave();
}, 60_000);

test('a table restored beside is put back, item by item; what is not sound is not', async () => {
  const { house } = office;
  const moment = await everythingIn(house.table, house.endpoint);
  const restored = await openTable(house.endpoint, 'restored');
  await putItems(restored, moment);
  const digest = await digestOf(house.table);
  await goOn(office, '宁波海曙紧固件厂', '0574-87651234');

  const run = (...args: readonly string[]) =>
    runNode(['--import', 'tsx', 'infra/put-back.ts', '--table', house.table.name, ...args], {
      DYNAMODB_ENDPOINT: house.endpoint,
    });
  const before = await everythingIn(house.table, house.endpoint);
  const dry = await run('--from', restored.name, '--dry');
  expect([dry.code, dry.said]).toEqual([
    0,
    expect.stringMatching(/broken,0\ndigest,\w+\nsame,\d+\nwritten,[1-9]\d*\nremoved,[1-9]\d*\n$/),
  ]);
  expect(await everythingIn(house.table, house.endpoint)).toEqual(before);

  const { code, said } = await run('--from', restored.name);
  expect([code, said]).toEqual([0, expect.stringMatching(new RegExp(`broken,0\ndigest,${digest}\n$`))]);
  expect(await everythingIn(house.table, house.endpoint)).toEqual(moment);

  const [record] = moment.filter(({ pk, sk }) => pk.startsWith('customer#') && sk === '#');
  await putItems(restored, [{ ...record, head: 'x' }]);
  const broken = await run('--from', restored.name);
  expect([broken.code, broken.said]).toEqual([2, expect.stringContaining('restored is not sound itself')]);
  expect(await everythingIn(house.table, house.endpoint)).toEqual(moment);
  expect((await run('--from', house.table.name)).said).toMatch(/^Two tables are needed/);
}, 60_000);
