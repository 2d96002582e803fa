import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { ulid } from 'ulid';
import { customerShelf } from '#functions/table/customer.ts';
import { emptyFile, type Customer } from '#policy/terms/customer.ts';
import { aCompany } from '#given/many.ts';
import type { Figure } from './figure.ts';
import { batchSize, inBatches, inHttpHouse } from './http-house.ts';

const rows = 600;
const lanes = 3;

/** Calls done by a few lanes at once, each taking the next piece when it is done with one. */
async function inLanes<T>(pieces: readonly T[], work: (piece: T) => Promise<unknown>): Promise<number> {
  const queue = [...pieces];
  const started = performance.now();
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let piece = queue.shift(); piece !== undefined; piece = queue.shift()) await work(piece);
    }),
  );
  return (performance.now() - started) / 1000;
}

/** Reports per second through HTTP, beside bare transactions of the same items on the same engine, written to disk. */
export const benchReports = (): Promise<Figure[]> =>
  inHttpHouse('salesperson', async ({ table, post }) => {
    const report = (i: number) => ({
      id: ulid(),
      verb: 'customer.report',
      basedOn: 0,
      input: { customerId: ulid(), card: aCompany(i) },
    });
    const bare = (i: number) => {
      const customer: Customer = {
        ...aCompany(i),
        ...emptyFile,
        customerId: ulid(),
        revision: 1,
        stage: 'reported',
        reporterId: 'staff-bench',
        reportedAt: new Date().toISOString(),
        verdict: 'free',
      };
      const key = `customer#${customer.customerId}`;
      const TableName = table.name;
      const items = [
        {
          pk: key,
          sk: '#',
          ...customerShelf.index(customer),
          record: customer,
          head: 'x'.repeat(43),
          recent: [ulid()],
        },
        { pk: key, sk: '@000001', entry: { ...customer, hash: 'x'.repeat(43), verb: 'customer.report' } },
      ];
      return new TransactWriteCommand({
        TransactItems: [
          ...items.map((Item) => ({ Put: { TableName, Item } })),
          ...customerShelf.companions(undefined, customer).map(({ put, update, condition, values }) => ({
            ...(put
              ? { Put: { TableName, Item: put, ConditionExpression: condition, ExpressionAttributeValues: values } }
              : {}),
            ...(update
              ? {
                  Update: {
                    TableName,
                    Key: { pk: update.pk, sk: update.sk },
                    UpdateExpression: update.expression,
                    ConditionExpression: condition,
                    ExpressionAttributeValues: values,
                  },
                }
              : {}),
          })),
        ],
      });
    };
    const range = (from: number, count = rows) => Array.from({ length: count }, (_, i) => from + i);
    // Neither is measured while its code is still being compiled.
    await post(range(90_000, batchSize).map(report));
    await Promise.all(range(95_000, batchSize).map((i) => table.db.send(bare(i))));
    const seconds = await inLanes(inBatches(range(0).map(report)), post);
    const bareSeconds = await inLanes(inBatches(range(10_000)), (batch) =>
      Promise.all(batch.map((i) => table.db.send(bare(i)))),
    );
    return [
      { name: 'reports per second through HTTP', value: rows / seconds, unit: '/s' },
      { name: 'bare transactions of the same items per second', value: rows / bareSeconds, unit: '/s' },
      { name: 'reports : bare transactions', value: bareSeconds / seconds, unit: 'ratio', aim: '≥ 0.5' },
    ];
  });
