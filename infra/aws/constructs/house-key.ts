import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/** A key of the department's own, renewed every year. Without it table and scans cannot be read, so it stays with them. */
export const houseKey = (scope: Construct): Key =>
  new Key(scope, 'Key', {
    description: 'Salesdesk: table and scans',
    enableKeyRotation: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });

/** Lets whoever may use a store use its key too, and only through that store. */
export const keyUse = (key: IKey, store: 'dynamodb' | 's3', actions: readonly string[]): PolicyStatement => {
  const { region, urlSuffix } = Stack.of(key);
  // Whether the condition has China's own suffix differs from service to service.
  const through = ['amazonaws.com', urlSuffix].map((suffix) => `${store}.${region}.${suffix}`);
  return new PolicyStatement({
    actions: actions.map((action) => `kms:${action}`),
    resources: [key.keyArn],
    conditions: { StringEquals: { 'kms:ViaService': [...new Set(through)] } },
  });
};
