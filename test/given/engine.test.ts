import { GetCommand, PutCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { givenEngine } from './engine.ts';

const at = (pk: string) => ({ pk, sk: '#' });

test('the meter counts reads and writes apart, alone and in transactions', async () => {
  const { table, capacity } = await givenEngine();
  const TableName = table.name;

  const written = await capacity.during(() => table.db.send(new PutCommand({ TableName, Item: at('a') })));
  const read = await capacity.during(() => table.db.send(new GetCommand({ TableName, Key: at('a') })));
  const query = new QueryCommand({
    TableName,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': 'a' },
  });
  const transaction = new TransactWriteCommand({
    TransactItems: [{ Put: { TableName, Item: at('b') } }, { Put: { TableName, Item: at('c') } }],
  });
  const both = await capacity.during(() => Promise.all([table.db.send(transaction), table.db.send(query)]));

  expect({ written, read, both }).toEqual({
    written: { read: 0, write: 1 },
    read: { read: 0.5, write: 0 },
    both: { read: 0.5, write: 4 },
  });
});

test('each call gives an empty table of its own', async () => {
  const [one, other] = await Promise.all([givenEngine(), givenEngine()]);
  await one.table.db.send(new PutCommand({ TableName: one.table.name, Item: at('a') }));

  const found = await other.table.db.send(new GetCommand({ TableName: other.table.name, Key: at('a') }));

  expect(found.Item).toBeUndefined();
});
