import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { GetCommand, type BatchGetCommandInput } from '@aws-sdk/lib-dynamodb';
import { ulid } from 'ulid';
import type { Table } from '#functions/table/client.ts';
import { getItems } from '#functions/table/read.ts';
import { Outrun, transact, type Write } from '#functions/table/transact.ts';
import { givenDepartment } from '#given/department.ts';
import { givenEngine } from '#given/engine.ts';
import { recordOf, refusedBy } from '#given/result.ts';

const key = (pk: string) => ({ pk, sk: '#' });
const held = (pk: string): Write => ({ put: { ...key(pk), by: 'me' }, condition: 'attribute_not_exists(pk)' });
const read = async ({ db, name }: Table, pk: string) =>
  (await db.send(new GetCommand({ TableName: name, Key: key(pk) }))).Item;

/** Makes the first `times` commands of a name fail, as a busy table does and the engine here never would. */
function failing({ db }: Table, command: string, times: number, error: () => Error): void {
  let left = times;
  db.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        if (commandName === command && left > 0) {
          left -= 1;
          throw error();
        }
        return next(args);
      },
    { step: 'initialize', name: `fail-${command}` },
  );
}

const conflict = () =>
  new TransactionCanceledException({
    message: 'conflict',
    $metadata: {},
    CancellationReasons: [{ Code: 'None' }, { Code: 'TransactionConflict' }],
  });

describe('a transaction writes all or nothing', () => {
  test('given a claim that is held, then nothing beside it is written', async () => {
    const { table } = await givenEngine();
    await transact(table, [held('claim')]);
    await expect(transact(table, [{ put: key('record') }, held('claim')])).rejects.toThrow(Outrun);
    expect(await read(table, 'record')).toBeUndefined();
  });

  test('given an optional write whose condition fails, then the rest is written without it', async () => {
    const { table } = await givenEngine();
    await transact(table, [held('full')]);
    await transact(table, [{ put: key('record') }, { ...held('full'), isOptional: true }]);
    expect(await read(table, 'record')).toEqual(key('record'));
  });

  test('given a full match key, then the customer is reported all the same', async () => {
    const house = await givenDepartment();
    const phone = '400-820-1234';
    for (let i = 0; i < 32; i += 1) {
      const brand = `${'甲乙丙丁戊己庚辛'.charAt(i % 8)}${'山水云风'.charAt(Math.floor(i / 8))}`;
      const name = `${brand}${['泵业', '纺织', '食品', '电子'][i % 4] ?? ''}有限公司`;
      const card = { name, phone, principal: brand, address: `${brand}路${String(i * 7 + 1)}号`, creditCode: '' };
      expect(refusedBy(await house.as('chen').report(card))).toEqual([]);
    }
  });
});

describe('a busy table', () => {
  test('a transaction that met another is decided again on what is there by then', async () => {
    const house = await givenDepartment();
    failing(house.table, 'TransactWriteItemsCommand', 2, conflict);
    expect(recordOf(await house.as('chen').report()).revision).toBe(1);
  });

  test('one that meets others for ever is answered 503 in words, and nothing is written', async () => {
    const house = await givenDepartment();
    failing(house.table, 'TransactWriteItemsCommand', 99, conflict);
    const result = await house.as('chen').report();
    expect([result.status, ...refusedBy(result)]).toEqual([503, 'busy']);
    expect((await house.as('wang').list('confirm')).body.items).toEqual([]);
  });

  test('an engine that is gone is answered 503 for each command, never 500', async () => {
    const house = await givenDepartment();
    failing(house.table, 'TransactWriteItemsCommand', 99, () => new Error('socket hang up'));
    const log = console.error;
    console.error = () => undefined;
    const result = await house.as('chen').report({}, ulid());
    console.error = log;
    expect(result.status).toBe(503);
  });

  test('keys left unread by a busy table are asked for again', async () => {
    const { table } = await givenEngine();
    await transact(
      table,
      ['a', 'b', 'c'].map((pk) => ({ put: key(pk) })),
    );
    let isFirst = true;
    table.db.middlewareStack.add(
      (next, { commandName }) =>
        async (args) => {
          const result = await next(args);
          if (commandName !== 'BatchGetItemCommand' || !isFirst) return result;
          isFirst = false;
          const { RequestItems = {} } = args.input as BatchGetCommandInput;
          const keys = RequestItems[table.name]?.Keys ?? [];
          return {
            ...result,
            output: {
              $metadata: {},
              Responses: { [table.name]: keys.slice(0, 1) },
              UnprocessedKeys: { [table.name]: { Keys: keys.slice(1) } },
            },
          };
        },
      { step: 'initialize', name: 'unprocessed' },
    );
    expect((await getItems(table, ['a', 'b', 'c'].map(key))).map(({ pk }) => pk).sort()).toEqual(['a', 'b', 'c']);
    expect(isFirst).toBe(false);
  });
});
