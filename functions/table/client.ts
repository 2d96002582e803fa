import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** Name of the environment variable that tells a function where its table is. */
export const TABLE_NAME = 'TABLE_NAME';

/** The one table, and the way to it. */
export interface Table {
  readonly name: string;
  readonly db: DynamoDBDocumentClient;
  /** Whether notices also go out of the house; they then wait in a queue of their own. */
  readonly sendsOut?: boolean;
}

/** Opens the table. With an `endpoint` it is an engine on this machine, which asks for keys but does not read them. */
export function connect({ tableName, endpoint }: { tableName: string; endpoint?: string | undefined }): Table {
  const local = {
    endpoint: endpoint ?? '',
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  };
  const client = new DynamoDBClient(endpoint === undefined ? {} : local);
  return {
    name: tableName,
    db: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
  };
}
