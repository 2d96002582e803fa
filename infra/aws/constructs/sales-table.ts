import type { KeySchemaElement } from '@aws-sdk/client-dynamodb';
import { RemovalPolicy } from 'aws-cdk-lib';
import { type Attribute, AttributeType, Billing, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { TABLE_NAME } from '#functions/table/client.ts';
import { tableSchema } from '#functions/table/schema.ts';
import type { Use } from '../uses.ts';
import { keyUse } from './house-key.ts';

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

/** What DynamoDB does with a key in the name of whoever reads or writes. */
const withKey = ['Decrypt', 'DescribeKey', 'Encrypt', 'GenerateDataKey', 'ReEncryptFrom', 'ReEncryptTo'];

const called = (action: string) => `dynamodb:${action}`;

/** The one table, kept even when its stack goes. */
export class SalesTable extends Construct {
  readonly table: TableV2;
  private readonly key: IKey | undefined;

  constructor(scope: Construct, id: string, { key }: { readonly key?: IKey | undefined }) {
    super(scope, id);
    this.key = key;
    this.table = new TableV2(this, 'Table', {
      ...keysOf(schema.KeySchema),
      globalSecondaryIndexes: indexes,
      billing: Billing.onDemand(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      ...(key && { encryption: TableEncryptionV2.customerManagedKey(key) }),
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /** Tells a function where the table is and lets it do there what it does, never scan. */
  serve(fn: LambdaFunction, use: Use): void {
    const { tableArn, tableName } = this.table;
    fn.addEnvironment(TABLE_NAME, tableName);
    fn.addToRolePolicy(new PolicyStatement({ actions: use.items.map(called), resources: [tableArn] }));
    fn.addToRolePolicy(
      new PolicyStatement({
        actions: [called('Query')],
        resources: use.indexes.map((index) => `${tableArn}/index/${index}`),
      }),
    );
    if (this.key) fn.addToRolePolicy(keyUse(this.key, 'dynamodb', withKey));
  }
}
