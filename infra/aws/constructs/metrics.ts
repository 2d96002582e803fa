import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { type IMetric, MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { User } from '../uses.ts';

/** What is watched: the door, the functions, what failed for good, that the schedules were looked after, and the table. */
export interface Watched {
  readonly api: HttpApi;
  readonly functions: Readonly<Record<User, LambdaFunction>>;
  readonly failures: IQueue;
  readonly lookedAfter: Metric;
  readonly table: TableV2;
}

/** What the house asks of its table; of a transaction DynamoDB counts the whole. */
const operations = ['BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'TransactWriteItems'];

const sum = { statistic: 'Sum', period: Duration.minutes(5) };
const at = (statistic: string) => ({ ...sum, statistic });

/** What DynamoDB counts of each operation by itself, together: it counts nothing where there was nothing, and so a plain sum would be none. */
function ofTable({ tableName: TableName }: TableV2, metricName: string, label: string): MathExpression {
  const counted = operations.map(
    (Operation) =>
      new Metric({ namespace: 'AWS/DynamoDB', metricName, dimensionsMap: { TableName, Operation }, statistic: 'Sum' }),
  );
  const each = counted.map((metric, i) => [`m${i}`, metric] as const);
  const expression = `SUM([${each.map(([id]) => `FILL(${id}, 0)`).join(', ')}])`;
  return new MathExpression({ expression, usingMetrics: Object.fromEntries(each), label });
}

/** Everything that is measured, by the name that alarms and dashboard know it by; AWS counts all but `lookedAfter` without a fee. */
export const metricsOf = ({ api, functions, failures, lookedAfter, table }: Watched) =>
  ({
    requests: api.metricCount({ ...sum, label: 'requests' }),
    refused: api.metricClientError({ ...sum, label: '4xx' }),
    serverErrors: api.metricServerError({ ...sum, label: '5xx' }),
    latency50: api.metricLatency({ ...at('p50'), label: 'p50' }),
    latency95: api.metricLatency({ ...at('p95'), label: 'p95' }),
    latency99: api.metricLatency({ ...at('p99'), label: 'p99' }),
    apiErrors: functions.api.metricErrors({ ...sum, label: 'API' }),
    apiThrottles: functions.api.metricThrottles({ ...sum, label: 'API' }),
    apiAtOnce: functions.api.metric('ConcurrentExecutions', { ...at('Maximum'), label: 'API' }),
    schedulesErrors: functions.schedules.metricErrors({ ...sum, label: 'schedules' }),
    schedulesThrottles: functions.schedules.metricThrottles({ ...sum, label: 'schedules' }),
    schedulesAtOnce: functions.schedules.metric('ConcurrentExecutions', { ...at('Maximum'), label: 'schedules' }),
    schedulesTook: functions.schedules.metricDuration({ ...at('Maximum'), label: 'the longest run' }),
    failed: failures.metricApproximateNumberOfMessagesVisible({ ...at('Maximum'), label: 'failed for good' }),
    lookedAfter,
    tableThrottles: ofTable(table, 'ThrottledRequests', 'table'),
    tableErrors: ofTable(table, 'SystemErrors', 'table'),
    unitsRead: table.metricConsumedReadCapacityUnits({ ...sum, label: 'read' }),
    unitsWritten: table.metricConsumedWriteCapacityUnits({ ...sum, label: 'written' }),
  }) satisfies Record<string, IMetric>;
export type Metrics = ReturnType<typeof metricsOf>;
