import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Table } from './client.ts';

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** A key of the table. */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** One write of a transaction, and the condition it stands on. */
export interface Write {
  readonly put?: Readonly<Record<string, unknown>> & Key;
  readonly update?: Key & { readonly expression: string };
  readonly remove?: Key;
  /** Writes nothing, and stands only while its condition holds. */
  readonly check?: Key;
  readonly condition?: string;
  readonly values?: Readonly<Record<string, unknown>>;
  /** Left out of the transaction, which is tried again, where its condition does not hold. */
  readonly isOptional?: true;
}

/** Somebody else was quicker: a condition of the transaction did not hold, or it met another one under way. */
export class Outrun extends Error {
  override readonly name = 'Outrun';
}

/** Names of attributes that the language of conditions reserves. */
const names = { '#record': 'record', '#last': 'last' } as const;

const namesIn = (...texts: (string | undefined)[]) => {
  const used = Object.entries(names).filter(([name]) => texts.some((text) => text?.includes(name)));
  return used.length > 0 ? { ExpressionAttributeNames: Object.fromEntries(used) } : {};
};

const itemOf = (TableName: string, { put, update, remove, check, condition, values }: Write): TransactItem => {
  const common = {
    TableName,
    ...(condition === undefined ? {} : { ConditionExpression: condition }),
    ...(values === undefined ? {} : { ExpressionAttributeValues: values }),
    ...namesIn(condition, update?.expression),
  };
  if (put) return { Put: { ...common, Item: put } };
  if (update)
    return { Update: { ...common, Key: { pk: update.pk, sk: update.sk }, UpdateExpression: update.expression } };
  if (check) return { ConditionCheck: { ...common, Key: check, ConditionExpression: condition } };
  return { Delete: { ...common, Key: remove } };
};

/** Writes all or nothing. Throws {@link Outrun} where a condition that matters did not hold. */
export async function transact({ db, name }: Table, writes: readonly Write[]): Promise<void> {
  try {
    await db.send(new TransactWriteCommand({ TransactItems: writes.map((write) => itemOf(name, write)) }));
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const failed = (error.CancellationReasons ?? []).map(({ Code }) => Code);
    const essential = writes.filter((write, i) => !(write.isOptional && failed[i] === 'ConditionalCheckFailed'));
    const isOnlyOptional = failed.every((code, i) => code === undefined || code === 'None' || writes[i]?.isOptional);
    if (isOnlyOptional && essential.length < writes.length) return transact({ db, name }, essential);
    if (failed.some((code) => code === 'ConditionalCheckFailed' || code === 'TransactionConflict')) throw new Outrun();
    throw error;
  }
}
