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
  /** Keys that a put has besides where notices go out of the house. */
  readonly outgoing?: Readonly<Record<string, string>>;
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

const goingOut = (write: Write): Write =>
  write.put && write.outgoing ? { ...write, put: { ...write.put, ...write.outgoing } } : write;

/** Writes all or nothing. Throws {@link Outrun} where a condition that matters did not hold. */
export async function transact(table: Table, writes: readonly Write[]): Promise<void> {
  const { db, name, sendsOut } = table;
  try {
    const sent = sendsOut ? writes.map(goingOut) : writes;
    await db.send(new TransactWriteCommand({ TransactItems: sent.map((write) => itemOf(name, write)) }));
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const failed = (error.CancellationReasons ?? []).map(({ Code }) => Code);
    const essential = writes.filter((write, i) => !(write.isOptional && failed[i] === 'ConditionalCheckFailed'));
    const isOnlyOptional = failed.every((code, i) => code === undefined || code === 'None' || writes[i]?.isOptional);
    if (isOnlyOptional && essential.length === 0) return;
    if (isOnlyOptional && essential.length < writes.length) return transact(table, essential);
    if (failed.some((code) => code === 'ConditionalCheckFailed' || code === 'TransactionConflict')) throw new Outrun();
    throw error;
  }
}
