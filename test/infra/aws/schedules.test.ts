import type { Template } from 'aws-cdk-lib/assertions';
import { readdir } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { schedules } from '#functions/schedules/index.ts';
import { runNode } from '#given/run-node.ts';
import { everySetting } from '#given/settings.ts';
import { synthesized } from '#given/synthesized.ts';
import { awsCron } from '#infra/aws/constructs/aws-cron.ts';

interface Statement {
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
}
type Resource = Readonly<{ Properties: Readonly<Record<string, unknown>> }>;
type Named = readonly [string, Resource];

let folder: string;
let shut: Template;
let open: Template;

beforeAll(async () => {
  ({ folder, template: shut } = await synthesized());
  ({ template: open } = await synthesized(everySetting));
}, 240_000);

const named = (template: Template, type: string): Named[] =>
  Object.entries(template.findResources(type) as Readonly<Record<string, Resource>>);
const ours = (template: Template, type: string): Named[] =>
  named(template, type).filter(([id]) => id.startsWith('Schedules'));
const only = (template: Template, type: string): Named => {
  const [resource, ...others] = ours(template, type);
  if (!resource || others.length > 0) throw new Error(`There are ${others.length} more of ${type}, or none.`);
  return resource;
};
const theFunction = (template: Template) => only(template, 'AWS::Lambda::Function');
const arnOf = ([id]: Named) => ({ 'Fn::GetAtt': [id, 'Arn'] });
const statementsOf = (template: Template, role: RegExp): Statement[] =>
  named(template, 'AWS::IAM::Policy')
    .filter(([, { Properties }]) => role.test(JSON.stringify(Properties['Roles'])))
    .flatMap(([, { Properties }]) => (Properties['PolicyDocument'] as { Statement: Statement[] }).Statement);

interface Target {
  readonly Input: string;
}
const hours = (template: Template): unknown[] =>
  ours(template, 'AWS::Scheduler::Schedule').map(([, { Properties }]) => {
    const { name } = JSON.parse((Properties['Target'] as Target).Input) as { name: string };
    return [name, Properties['ScheduleExpression'], Properties['ScheduleExpressionTimezone']];
  });

test.each([
  ['20 6 * * *', 'cron(20 6 * * ? *)'],
  ['40 6 1 * *', 'cron(40 6 1 * ? *)'],
  ['30 6 * * MON', 'cron(30 6 ? * MON *)'],
  ['*/5 * * * *', 'cron(0/5 * * * ? *)'],
])('%s is %s to EventBridge', (cron, aws) => {
  expect(awsCron(cron)).toBe(aws);
});

test('every schedule starts at its hour in Shanghai; the one that sends only where there is a way out', () => {
  const expected = schedules.map(({ name, hour }) => [name, awsCron(hour), 'Asia/Shanghai']);
  expect(hours(open).sort()).toEqual([...expected].sort());
  expect(hours(shut).sort()).toEqual(expected.filter(([name]) => name !== 'outgoing').sort());
});

test('the function is told which schedule it is, and for when it was meant', () => {
  const [, { Properties }] = ours(shut, 'AWS::Scheduler::Schedule')[0] ?? ['', { Properties: {} }];
  expect(JSON.parse((Properties['Target'] as Target).Input)).toEqual({
    name: expect.any(String) as string,
    meantFor: '<aws.scheduler.scheduled-time>',
  });
});

test('a call that cannot be made is made again, and one that fails for good is kept to be looked at', () => {
  const failures = only(shut, 'AWS::SQS::Queue');
  expect(failures[1].Properties).toMatchObject({ SqsManagedSseEnabled: true, MessageRetentionPeriod: 1_209_600 });
  for (const [, { Properties }] of ours(shut, 'AWS::Scheduler::Schedule'))
    expect(Properties).toMatchObject({
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: {
        Arn: arnOf(theFunction(shut)),
        RetryPolicy: { MaximumRetryAttempts: 3, MaximumEventAgeInSeconds: 3_600 },
        DeadLetterConfig: { Arn: arnOf(failures) },
      },
    });
  expect(theFunction(shut)[1].Properties['DeadLetterConfig']).toEqual({ TargetArn: arnOf(failures) });
  expect(only(shut, 'AWS::Lambda::EventInvokeConfig')[1].Properties).toMatchObject({ MaximumRetryAttempts: 2 });
});

test('the starter may start this function and keep what failed, and nothing else; only the scheduler of this account is it', () => {
  expect(statementsOf(shut, /"SchedulesStarter/).map(({ Action, Resource }) => [Action, Resource])).toEqual([
    ['lambda:InvokeFunction', arnOf(theFunction(shut))],
    ['sqs:SendMessage', arnOf(only(shut, 'AWS::SQS::Queue'))],
  ]);
  const [, { Properties }] = ours(shut, 'AWS::IAM::Role').find(([id]) => id.includes('Starter')) ?? [
    '',
    { Properties: {} },
  ];
  expect(Properties['AssumeRolePolicyDocument']).toMatchObject({
    Statement: [
      {
        Principal: { Service: 'scheduler.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      },
    ],
  });
});

test('the function is Node 24 on arm64, has the time of a run, and keeps its log half a year', () => {
  expect(theFunction(shut)[1].Properties).toMatchObject({
    Runtime: 'nodejs24.x',
    Architectures: ['arm64'],
    MemorySize: 1024,
    Timeout: 900,
  });
  expect(only(shut, 'AWS::Logs::LogGroup')[1].Properties['RetentionInDays']).toBe(180);
});

test('the way out stands in the template by the name of its secret alone', () => {
  const { Variables } = theFunction(open)[1].Properties['Environment'] as { Variables: Record<string, unknown> };
  expect(Variables).toMatchObject({
    OUTGOING_KIND: 'mail',
    OUTGOING_FROM: everySetting.outgoingFrom,
    OUTGOING_TO: everySetting.outgoingTo,
    OUTGOING_URL: `{{resolve:secretsmanager:${everySetting.outgoingSecret}:SecretString:url::}}`,
    OUTGOING_SECRET: `{{resolve:secretsmanager:${everySetting.outgoingSecret}:SecretString:secret::}}`,
  });
  expect(JSON.stringify(shut.toJSON())).not.toMatch(/OUTGOING|secretsmanager/);
});

test('the API knows of the way out only that there is one', () => {
  const [, { Properties }] =
    named(open, 'AWS::Lambda::Function').find(([id]) => id.startsWith('Api')) ?? (['', { Properties: {} }] as const);
  const { Variables } = Properties['Environment'] as { Variables: Record<string, unknown> };
  expect(Object.keys(Variables).filter((name) => name.startsWith('OUTGOING'))).toEqual(['OUTGOING_KIND']);
});

test('the bundle starts on the table’s name alone, and is told a schedule there is none of', async () => {
  const { S3Key } = theFunction(shut)[1].Properties['Code'] as { S3Key: string };
  const [asset = ''] = (await readdir(folder)).filter((name) => name === `asset.${parse(S3Key).name}`);
  const from = JSON.stringify(join(folder, asset, 'index.mjs'));
  const call = `import(${from}).then(({ handler }) => handler({ name: 'fling' })).catch(({ message }) => console.log(message))`;
  const start = (environment: Record<string, string>) => runNode(['--no-warnings', '-e', call], environment);
  expect(await start({ TABLE_NAME: 'a-table' })).toEqual({ code: 0, said: 'There is no schedule fling.\n' });
  expect((await start({})).said).toBe('The environment variable TABLE_NAME is not set.\n');
});
