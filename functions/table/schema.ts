import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';

const indexes = ['gsi1', 'gsi2', 'gsi3'] as const;

const text = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' as const });
const key = (partition: string, sort: string) => [
  { AttributeName: partition, KeyType: 'HASH' as const },
  { AttributeName: sort, KeyType: 'RANGE' as const },
];

/** The one table and its three sparse indexes: gsi1 a person's list, gsi2 what falls due, gsi3 a customer's dossier. */
export const tableSchema = (TableName: string): CreateTableCommandInput => ({
  TableName,
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: ['pk', 'sk', ...indexes.flatMap((index) => [`${index}pk`, `${index}sk`])].map(text),
  KeySchema: key('pk', 'sk'),
  GlobalSecondaryIndexes: indexes.map((IndexName) => ({
    IndexName,
    KeySchema: key(`${IndexName}pk`, `${IndexName}sk`),
    Projection: { ProjectionType: 'ALL' as const },
  })),
});
