import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { schedules } from '#functions/schedules/index.ts';
import { outgoing } from '#functions/schedules/outgoing.ts';
import { awsCron } from './aws-cron.ts';
import { houseFunction } from './house-function.ts';
import type { Use } from './sales-table.ts';

/** What the schedules do to the table, and on which of its indexes they read. */
export const scheduleUse: Use = {
  actions: ['BatchGetItem', 'Query', 'PutItem', 'UpdateItem'],
  indexes: ['gsi1', 'gsi2', 'gsi3'],
};

/** A call that cannot be made is made again for an hour; after that the next day's run settles what was due. */
const patience = { maximumRetryAttempts: 3, maximumEventAgeInSeconds: 3600 };

/** Every schedule, started at its hour in Shanghai; calls that failed for good wait two weeks to be looked at. */
export class Schedules extends Construct {
  readonly fn: LambdaFunction;

  constructor(scope: Construct, id: string, { sendsOut }: { readonly sendsOut: boolean }) {
    super(scope, id);
    const failures = new Queue(this, 'Failures', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    this.fn = houseFunction(this, {
      entry: 'functions/schedules/handler.ts',
      memorySize: 1024,
      timeout: Duration.minutes(15),
      deadLetterQueue: failures,
      retryAttempts: 2,
    });
    const { account } = Stack.of(this);
    const starter = new Role(this, 'Starter', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': account } },
      }),
    });
    const mayStart = [
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [this.fn.functionArn] }),
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [failures.queueArn] }),
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
          deadLetterConfig: { arn: failures.queueArn },
        },
      });
  }
}
