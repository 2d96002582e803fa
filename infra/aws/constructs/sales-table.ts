import type { KeySchemaElement } from '@aws-sdk/client-dynamodb';
import { RemovalPolicy } from 'aws-cdk-lib';
import { type Attribute, AttributeType, Billing, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { TABLE_NAME } from '#functions/table/client.ts';
import { tableSchema } from '#functions/table/schema.ts';

const schema = tableSchema('');

const keyOf = (keys: readonly KeySchemaElement[], type: 'HASH' | 'RANGE'): Attribute => ({
  name: keys.find(({ KeyType }) => KeyType === type)?.AttributeName ?? '',
  type: AttributeType.STRING,
});
const keysOf = (keys: readonly KeySchemaElement[] = []) => ({
  partitionKey: keyOf(keys, 'HASH'),
  sortKey: keyOf(keys, 'RANGE'),
});

const indexes = (schema.GlobalSecondaryIndexes ?? []).map(({ IndexName = '', KeySchema }) => ({
  indexName: IndexName,
  ...keysOf(KeySchema),
}));

/** What a function does to items, and on which indexes it reads. */
export interface Use {
  readonly actions: readonly string[];
  readonly indexes: readonly string[];
}

/** What the house does to its items; a transaction needs no more than the acts it is made of. */
const everything: Use = {
  actions: ['BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem'],
  indexes: indexes.map(({ indexName }) => indexName),
};
const called = (action: string) => `dynamodb:${action}`;

/** The one table, kept even when its stack goes. */
export class SalesTable extends Construct {
  private readonly table: TableV2;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.table = new TableV2(this, 'Table', {
      ...keysOf(schema.KeySchema),
      globalSecondaryIndexes: indexes,
      billing: Billing.onDemand(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /** Tells a function where the table is and lets it read and write items there, never scan. */
  serve(fn: LambdaFunction, use = everything): void {
    const { tableArn, tableName } = this.table;
    fn.addEnvironment(TABLE_NAME, tableName);
    fn.addToRolePolicy(new PolicyStatement({ actions: use.actions.map(called), resources: [tableArn] }));
    fn.addToRolePolicy(
      new PolicyStatement({
        actions: [called('Query')],
        resources: use.indexes.map((index) => `${tableArn}/index/${index}`),
      }),
    );
  }
}
