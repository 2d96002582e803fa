import { Duration, Stack } from 'aws-cdk-lib';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { missed, schedules } from '#functions/schedules/index.ts';
import { outgoing } from '#functions/schedules/outgoing.ts';
import { awsCron } from './aws-cron.ts';
import { houseFunction } from './house-function.ts';

/** A call that cannot be made is made again for an hour; after that the next day's run settles what was due. */
const patience = { maximumRetryAttempts: 3, maximumEventAgeInSeconds: 3600 };

/** Every schedule, started at its hour in Shanghai; calls that failed for good wait two weeks to be looked at. */
export class Schedules extends Construct {
  readonly fn: LambdaFunction;
  readonly failures: Queue;
  /** Counts one for each time that it was seen to its end whether all schedules ran. */
  readonly lookedAfter: Metric;

  constructor(scope: Construct, id: string, { sendsOut }: { readonly sendsOut: boolean }) {
    super(scope, id);
    this.failures = new Queue(this, 'Failures', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    this.fn = houseFunction(this, {
      entry: 'functions/schedules/handler.ts',
      memorySize: 1024,
      timeout: Duration.minutes(15),
      deadLetterQueue: this.failures,
      retryAttempts: 2,
    });
    this.lookedAfter = new MetricFilter(this, 'LookedAfter', {
      logGroup: this.fn.logGroup,
      metricNamespace: 'Salesdesk',
      metricName: 'LookedAfter',
      filterPattern: FilterPattern.stringValue('$.message.schedule', '=', missed.name),
    }).metric({ statistic: 'Sum', period: Duration.hours(1), label: 'looked after' });
    const { account } = Stack.of(this);
    const starter = new Role(this, 'Starter', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': account } },
      }),
    });
    const mayStart = [
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [this.fn.functionArn] }),
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.failures.queueArn] }),
    ];
    for (const statement of mayStart) starter.addToPolicy(statement);
    for (const { name, hour, cites } of schedules.filter((each) => sendsOut || each !== outgoing))
      new CfnSchedule(this, name, {
        description: `${name} (${cites})`,
        scheduleExpression: awsCron(hour),
        scheduleExpressionTimezone: 'Asia/Shanghai',
        flexibleTimeWindow: { mode: 'OFF' },
        target: {
          arn: this.fn.functionArn,
          roleArn: starter.roleArn,
          input: JSON.stringify({ name, meantFor: '<aws.scheduler.scheduled-time>' }),
          retryPolicy: patience,
          deadLetterConfig: { arn: this.failures.queueArn },
        },
      });
  }
}
