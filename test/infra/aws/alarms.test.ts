import { App, Stack } from 'aws-cdk-lib';
import type { Template } from 'aws-cdk-lib/assertions';
import { missed, schedules } from '#functions/schedules/index.ts';
import { Budget } from '#infra/aws/constructs/budget.ts';
import { limits } from '#infra/aws/constructs/limits.ts';
import { onlyIn, resourcesIn, type Resource } from '#given/resources.ts';
import { everySetting, someSettings, usualSettings } from '#given/settings.ts';
import { synthesized } from '#given/synthesized.ts';

let fewest: Template;
let usual: Template;
let every: Template;
beforeAll(async () => {
  ({ template: fewest } = await synthesized());
  ({ template: usual } = await synthesized(usualSettings));
  ({ template: every } = await synthesized(everySetting));
}, 300_000);

interface Measured {
  readonly Expression?: string;
  readonly MetricStat?: {
    readonly Metric: {
      readonly Namespace: string;
      readonly MetricName: string;
      readonly Dimensions?: readonly Dimension[];
    };
    readonly Period: number;
    readonly Stat: string;
  };
}
interface Dimension {
  readonly Name: string;
  readonly Value: unknown;
}

const alarms = (template = fewest): Record<string, Resource['Properties']> =>
  Object.fromEntries(
    resourcesIn(template, 'AWS::CloudWatch::Alarm').map(([id, { Properties }]) => [
      id.replace(/^WatchAlarms(\w+?)[0-9A-F]{8}$/, '$1'),
      Properties,
    ]),
  );
const idOf = (value: unknown): string =>
  /"(?:Ref|Fn::GetAtt)":\[?"(\w+?)[0-9A-F]{8}"/.exec(JSON.stringify(value))?.[1] ?? '';
/** What an alarm watches: `AWS/Lambda Errors Sum of ApiFunction`. */
const watched = ({ Metrics }: Resource['Properties']): string[] =>
  (Metrics as Measured[]).flatMap(({ MetricStat: stat }) => {
    if (!stat) return [];
    const { Namespace, MetricName, Dimensions = [] } = stat.Metric;
    const of = Dimensions.map(({ Value }) => (typeof Value === 'string' ? Value : idOf(Value))).join(' ');
    return [[Namespace, MetricName, stat.Stat, stat.Period, of].join(' ').trim()];
  });
const [operations, table] = [['BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'TransactWriteItems'], 'Table'];

test('everything that can go wrong has its alarm, over what AWS measures of it', () => {
  expect(Object.fromEntries(Object.entries(alarms()).map(([name, alarm]) => [name, watched(alarm)]))).toEqual({
    serverErrors: ['AWS/ApiGateway 5xx Sum 300 EntranceDoorApi'],
    latency95: ['AWS/ApiGateway Latency p95 300 EntranceDoorApi'],
    latency99: ['AWS/ApiGateway Latency p99 300 EntranceDoorApi'],
    apiErrors: ['AWS/Lambda Errors Sum 300 ApiFunction'],
    apiThrottles: ['AWS/Lambda Throttles Sum 300 ApiFunction'],
    schedulesErrors: ['AWS/Lambda Errors Sum 300 SchedulesFunction'],
    schedulesThrottles: ['AWS/Lambda Throttles Sum 300 SchedulesFunction'],
    failed: ['AWS/SQS ApproximateNumberOfMessagesVisible Maximum 300 SchedulesFailures'],
    lookedAfter: ['Salesdesk LookedAfter Sum 3600'],
    tableThrottles: operations.map((operation) => `AWS/DynamoDB ThrottledRequests Sum 300 ${operation} ${table}`),
    tableErrors: operations.map((operation) => `AWS/DynamoDB SystemErrors Sum 300 ${operation} ${table}`),
  });
  expect(Object.keys(alarms(every)).sort()).toEqual(Object.keys(alarms()).sort());
});

test('one operation of the table is enough, for the others are not counted where there was nothing', () => {
  const metrics = (alarms()['tableThrottles']?.['Metrics'] ?? []) as Measured[];
  const [sum] = metrics.flatMap(({ Expression }) => Expression ?? []);
  expect(sum).toBe('SUM([FILL(m0, 0), FILL(m1, 0), FILL(m2, 0), FILL(m3, 0), FILL(m4, 0)])');
});

test.each(Object.entries(limits))(
  '%s tells when its limit is passed and when it is kept again, with the reason',
  (name, limit) => {
    const told = [{ Ref: expect.stringMatching(/^WatchAlarmsTopic/) as string }];
    expect(alarms()[name]).toMatchObject({
      AlarmActions: told,
      OKActions: told,
      AlarmDescription: limit.says,
      EvaluationPeriods: limit.periods,
      ...('most' in limit
        ? { Threshold: limit.most, ComparisonOperator: 'GreaterThanThreshold', TreatMissingData: 'notBreaching' }
        : { Threshold: limit.least, ComparisonOperator: 'LessThanThreshold', TreatMissingData: 'breaching' }),
    });
  },
);

describe('that nobody looked whether the schedules ran', () => {
  test('is noticed within two hours of the day, however often others run', () => {
    const { periods } = limits.lookedAfter ?? { periods: 0 };
    expect(missed.hour).toMatch(/^\d+ \d+ \* \* \*$/);
    expect([periods > 24, periods <= 26]).toEqual([true, true]);
    expect(schedules).toContain(missed);
  });

  test('is read from the line that a run logs at its end, which the function logs as an object', () => {
    const { Properties } = onlyIn(fewest, 'AWS::Logs::MetricFilter');
    expect(Properties).toMatchObject({
      FilterPattern: `{ $.message.schedule = "${missed.name}" }`,
      LogGroupName: { Ref: expect.stringMatching(/^SchedulesLog/) as string },
      MetricTransformations: [{ MetricNamespace: 'Salesdesk', MetricName: 'LookedAfter', MetricValue: '1' }],
    });
    expect(onlyIn(fewest, 'AWS::Lambda::Function', 'Schedules').Properties['LoggingConfig']).toMatchObject({
      LogFormat: 'JSON',
      LogGroup: Properties['LogGroupName'],
    });
  });
});

describe('the way of an alarm', () => {
  test('leads by mail to the one address of the settings', () => {
    expect(onlyIn(fewest, 'AWS::SNS::Subscription').Properties).toMatchObject({
      Protocol: 'email',
      Endpoint: someSettings.alarmEmail,
      TopicArn: { Ref: expect.stringMatching(/^WatchAlarmsTopic/) as string },
    });
  });

  test('is encrypted by a key that alarms of this account may use, and goes by TLS alone', () => {
    const ofAlarms = {
      Principal: { Service: 'cloudwatch.amazonaws.com' },
      Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
    };
    const { Properties: key } = onlyIn(fewest, 'AWS::KMS::Key', 'WatchAlarms');
    const { Properties: topic } = onlyIn(fewest, 'AWS::SNS::Topic');
    const { Properties: policy } = onlyIn(fewest, 'AWS::SNS::TopicPolicy');
    expect(idOf(topic['KmsMasterKeyId'])).toBe('WatchAlarmsKey');
    expect(key).toMatchObject({ EnableKeyRotation: true });
    expect((key['KeyPolicy'] as { Statement: unknown[] }).Statement.slice(1)).toEqual([
      expect.objectContaining({ ...ofAlarms, Action: ['kms:Decrypt', 'kms:GenerateDataKey*'] }),
    ]);
    expect((policy['PolicyDocument'] as { Statement: unknown[] }).Statement).toEqual([
      expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      expect.objectContaining({ ...ofAlarms, Effect: 'Allow', Action: 'sns:Publish' }),
    ]);
  });
});

test('the dashboard shows every alarm, and requests, latency, units and functions at once', () => {
  const body = JSON.stringify(onlyIn(fewest, 'AWS::CloudWatch::Dashboard').Properties);
  for (const [id] of resourcesIn(fewest, 'AWS::CloudWatch::Alarm')) expect(body).toContain(`"${id}"`);
  for (const shown of ['Count', '4xx', '5xx', 'Latency', 'ConcurrentExecutions', 'Errors', 'Throttles', 'LookedAfter'])
    expect(body).toContain(`\\"${shown}\\"`);
  for (const shown of ['ConsumedReadCapacityUnits', 'ConsumedWriteCapacityUnits', 'by noun'])
    expect(body).toContain(shown);
  expect(body).toMatch(/SOURCE '",\{"Ref":"EntranceDoorLog\w+"\},"'/);
});

describe('the budget of a month', () => {
  const notice = (NotificationType: string, Threshold: number) => ({
    Notification: { NotificationType, Threshold, ThresholdType: 'PERCENTAGE', ComparisonOperator: 'GREATER_THAN' },
    Subscribers: [{ SubscriptionType: 'EMAIL', Address: someSettings.alarmEmail }],
  });
  const { region, monthlyBudget: monthly, alarmEmail: email } = someSettings;
  const stack = new Stack(new App(), 'Salesdesk', { env: { region } });

  test('tells the same address when 80 % are spent, and when more than all of it is foreseen', () => {
    expect(onlyIn(every, 'AWS::Budgets::Budget').Properties).toMatchObject({
      Budget: {
        BudgetType: 'COST',
        TimeUnit: 'MONTHLY',
        BudgetLimit: { Amount: everySetting.monthlyBudget, Unit: 'CNY' },
      },
      NotificationsWithSubscribers: [notice('ACTUAL', 80), notice('FORECASTED', 100)],
    });
  });

  test('is in dollars elsewhere than in China', () => {
    expect(onlyIn(usual, 'AWS::Budgets::Budget').Properties).toMatchObject({
      Budget: { BudgetLimit: { Amount: usualSettings.monthlyBudget, Unit: 'USD' } },
    });
  });

  test('is asked of a person where CloudFormation makes none', () => {
    expect(resourcesIn(fewest, 'AWS::Budgets::Budget')).toEqual([]);
    const { children, metadata } = new Budget(stack, 'Budget', { monthly, email }).node;
    expect([children, metadata]).toEqual([
      [],
      [
        expect.objectContaining({
          type: 'aws:cdk:info',
          data: expect.stringMatching(/^No budget can be made from ap-east-1: make one of 20 USD /) as string,
        }),
      ],
    ]);
  });
});
