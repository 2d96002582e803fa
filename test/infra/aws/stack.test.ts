import { readdir } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { tableSchema } from '#functions/table/schema.ts';
import { givenFolder } from '#given/folder.ts';
import { onlyIn, resourcesIn } from '#given/resources.ts';
import { type Ended, runNode } from '#given/run-node.ts';
import { everySetting, someSettings, usualSettings } from '#given/settings.ts';
import { synthesize } from '#given/synth.ts';
import { synthesized, type Synthesized } from '#given/synthesized.ts';

const issuer = `https://login.microsoftonline.com/${someSettings.tenantId}/v2.0`;

let fewest: Synthesized;
let usual: Synthesized;
let every: Synthesized;
let wanting: Ended;

const resourcesOf = (type: string) => resourcesIn(fewest.template, type).map(([, resource]) => resource);
const only = (type: string, begins?: string) => onlyIn(fewest.template, type, begins);

beforeAll(async () => {
  const wrong = { ...someSettings, tenantId: undefined, domain: 'sales.department.example' };
  wanting = await synthesize(wrong, givenFolder(), { domain: 'localhost', region: 'ap-esat-1' });
  fewest = await synthesized();
  usual = await synthesized(usualSettings);
  every = await synthesized(everySetting);
}, 300_000);

describe('without an account, credentials or Docker', () => {
  it('the stack synthesizes with the fewest settings, the usual ones and every one, and the checks of AWS Solutions find nothing', () => {
    for (const { said } of [fewest, usual, every]) expect(said).not.toMatch(/AwsSolutions|ERROR|WARN/);
  });

  it('settings that are missing or wrong stop it with a sentence for each, the command line over the file, and nothing else', () => {
    expect(wanting.code).toBe(1);
    expect(wanting.said.split('\n')).toEqual([
      expect.stringMatching(/^The setting region cannot be "ap-esat-1": /),
      expect.stringMatching(/^The setting tenantId is missing: /),
      expect.stringMatching(/^The setting domain cannot be "localhost": /),
      '',
    ]);
  });

  it('every exception to the checks has its reason in the template', () => {
    const rule = /(?<="(?:rule_)?id":")AwsSolutions-(.*?)(?=")/gu;
    const excepted = ({ template }: Synthesized) =>
      Object.fromEntries(
        resourcesIn(template)
          .map(([name, { Metadata }]) => [name, JSON.stringify(Metadata ?? '')] as const)
          .filter(([, text]) => text.includes('cdk_nag'))
          .map(([name, text]) => [name.replace(/[0-9A-F]{8}$/, ''), text.match(rule)?.sort()]),
      );
    const inBoth = {
      ScansBucket: ['AwsSolutions-S1'],
      ScansUse: [expect.stringMatching(/^AwsSolutions-IAM5\[Resource::<ScansBucket\w+\.Arn>\/scans\/\*\]$/)],
      EntranceDoorApiGEThealth: ['AwsSolutions-APIG4'],
      EntranceDoorApiGETopenapijson: ['AwsSolutions-APIG4'],
    };
    expect(excepted(fewest)).toMatchObject({
      ...inBoth,
      EntranceSite: ['AwsSolutions-CFR1', 'AwsSolutions-CFR2', 'AwsSolutions-CFR3', 'AwsSolutions-CFR4'],
      EntranceSiteFiles: ['AwsSolutions-S1'],
      EntrancePaneRoleDefaultPolicy: [
        expect.stringMatching(/^AwsSolutions-IAM5\[Resource::<EntranceSiteFiles\w+\.Arn>\/\*\]$/),
      ],
      CustomCDKBucketDeployment8693BB64968944B69AAFB0CC9EB8756C256MiB: ['AwsSolutions-L1'],
    });
    expect(excepted(usual)).toMatchObject({ ...inBoth, EntranceSiteLog: ['AwsSolutions-S1'] });
    expect(excepted(usual)['EntranceSite']).toEqual(['AwsSolutions-CFR1', 'AwsSolutions-CFR2']);
    expect(excepted(every)).toMatchObject({
      ...inBoth,
      EntranceDoorApiGETpaneproxy: ['AwsSolutions-APIG4'],
      EntranceDoorApiGETassetsproxy: ['AwsSolutions-APIG4'],
    });
  });

  it('what can be tagged is the department’s', () => {
    const tags = (type: string) => JSON.stringify(only(type).Properties);
    for (const type of ['AWS::DynamoDB::GlobalTable', 'AWS::ApiGatewayV2::Api', 'AWS::CloudFront::Distribution'])
      expect(tags(type)).toContain('华东销售部');
  });
});

test('who deploys is told where people come in, where a domain has to lead, and the name of the table', () => {
  const domainName = { 'Fn::GetAtt': [expect.stringMatching(/^EntranceSite/), 'DomainName'] };
  expect(usual.template.findOutputs('*')).toMatchObject({
    Address: { Value: `https://${usualSettings.domain}` },
    LeadsTo: { Value: domainName },
    TableName: { Value: { Ref: expect.stringMatching(/^Table/) as string } },
  });
});

test('what a department may be asked for later stays when the stack goes', () => {
  const staying = ({ template }: Synthesized) =>
    resourcesIn(template)
      .filter(([, { DeletionPolicy }]) => DeletionPolicy === 'Retain')
      .map(([name]) => name.replace(/[0-9A-F]{8}$/, ''))
      .sort();
  const logs = ['ApiLog', 'EntranceDoorLog', 'EntrancePaneLog', 'SchedulesLog'];
  expect(staying(usual)).toEqual([...logs, 'EntranceSiteLog', 'Key', 'ScansBucket', 'Table'].sort());
});

describe('the table', () => {
  it('has the keys and indexes the code reads and writes by', () => {
    const { AttributeDefinitions, KeySchema, GlobalSecondaryIndexes, BillingMode } = tableSchema('');
    const { Properties } = only('AWS::DynamoDB::GlobalTable');
    expect(Properties).toMatchObject({ AttributeDefinitions, KeySchema, GlobalSecondaryIndexes, BillingMode });
    expect(Properties).not.toHaveProperty('StreamSpecification');
  });

  it('can be taken back to any moment, and goes neither by mistake nor with its stack', () => {
    const { Properties, DeletionPolicy } = only('AWS::DynamoDB::GlobalTable');
    expect(DeletionPolicy).toBe('Retain');
    expect(Properties['Replicas']).toEqual([
      expect.objectContaining({
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      }),
    ]);
  });
});

describe('the bucket of scans', () => {
  const bucket = () => only('AWS::S3::Bucket', 'Scans');

  it('goes neither by mistake nor with its stack, and what was taken away can be brought back for a year', () => {
    const { Properties, DeletionPolicy } = bucket();
    expect(DeletionPolicy).toBe('Retain');
    expect(Properties).toMatchObject({
      VersioningConfiguration: { Status: 'Enabled' },
      LifecycleConfiguration: {
        Rules: [
          { AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 } },
          { NoncurrentVersionExpiration: { NoncurrentDays: 365 } },
        ],
      },
    });
    expect(JSON.stringify(Properties['LifecycleConfiguration'])).not.toContain('ExpirationInDays');
    expect(Properties).not.toHaveProperty('ObjectLockConfiguration');
  });

  it('is encrypted, and nobody reads it publicly or without TLS', () => {
    expect(bucket().Properties).toMatchObject({
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    });
    expect(only('AWS::S3::BucketPolicy', 'Scans').Properties['PolicyDocument']).toMatchObject({
      Statement: [
        { Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
        { Effect: 'Deny', Condition: { NumericLessThan: { 's3:TlsVersion': 1.2 } } },
      ],
    });
  });

  it('lets a browser send and fetch from the pane only, with the headers of a ticket', () => {
    const site = resourcesIn(fewest.template, 'AWS::CloudFront::Distribution').map(([name]) => name);
    expect(bucket().Properties['CorsConfiguration']).toMatchObject({
      CorsRules: [
        {
          AllowedOrigins: [{ 'Fn::Join': ['', ['https://', { 'Fn::GetAtt': [...site, 'DomainName'] }]] }],
          AllowedMethods: ['PUT', 'GET'],
          AllowedHeaders: ['content-type', 'x-amz-checksum-sha256'],
        },
      ],
    });
  });
});

describe('the door', () => {
  it('asks for a token of the department’s everywhere but at the two public pages', () => {
    const routes = resourcesOf('AWS::ApiGatewayV2::Route').map(({ Properties: p }) => [
      p['RouteKey'],
      p['AuthorizationType'],
      ...((p['AuthorizationScopes'] as string[] | undefined) ?? []),
    ]);
    expect(routes.toSorted()).toEqual([
      ['GET /health', 'NONE'],
      ['GET /openapi.json', 'NONE'],
      ['GET /{proxy+}', 'JWT', 'Salesdesk.Use'],
      ['POST /{proxy+}', 'JWT', 'Salesdesk.Use'],
    ]);
    expect(only('AWS::ApiGatewayV2::Authorizer').Properties).toMatchObject({
      AuthorizerType: 'JWT',
      JwtConfiguration: { Issuer: issuer, Audience: [someSettings.clientId] },
    });
  });

  it('lets no page of another origin call', () => {
    expect(only('AWS::ApiGatewayV2::Api').Properties).not.toHaveProperty('CorsConfiguration');
  });

  it('is throttled, and logs who asked for what', () => {
    const { Properties } = only('AWS::ApiGatewayV2::Stage');
    expect(Properties).toMatchObject({
      StageName: '$default',
      DefaultRouteSettings: { ThrottlingBurstLimit: 200, ThrottlingRateLimit: 100 },
    });
    expect(JSON.stringify(Properties['AccessLogSettings'])).toMatch(/authorizer\.claims\.oid/);
  });

  it('keeps every log half a year', () => {
    const kept = resourcesOf('AWS::Logs::LogGroup').map(({ Properties }) => Properties['RetentionInDays']);
    expect(kept.length).toBeGreaterThan(3);
    expect(new Set(kept)).toEqual(new Set([180]));
  });
});

describe('the function', () => {
  const api = () => only('AWS::Lambda::Function', 'Api');

  it('is Node 24 on arm64, with memory and time set on purpose', () => {
    expect(api().Properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      MemorySize: 1024,
      Timeout: 29,
    });
  });

  it('has, like all, a role of its own that holds no policy of AWS’s making', () => {
    const functions = resourcesOf('AWS::Lambda::Function').map(({ Properties }) => JSON.stringify(Properties['Role']));
    expect(new Set(functions).size).toBe(functions.length);
    const managed = resourcesOf('AWS::IAM::Role').map(({ Properties }) => Properties['ManagedPolicyArns']);
    expect(new Set(managed)).toEqual(new Set([undefined]));
  });

  it('starts on the variables it is given, and on no fewer', async () => {
    const { S3Key } = api().Properties['Code'] as { S3Key: string };
    const [asset = ''] = (await readdir(fewest.folder)).filter((name) => name === `asset.${parse(S3Key).name}`);
    const { Variables } = api().Properties['Environment'] as { Variables: object };
    const given = Object.fromEntries(
      Object.entries(Variables).map(([name, value]) => [name, typeof value === 'string' ? value : 'a-table']),
    );
    const file = JSON.stringify(join(fewest.folder, asset, 'index.mjs'));
    const load = `import(${file}).catch(({ message }) => console.log(message))`;
    const start = (variables: typeof given) => runNode(['--no-warnings', '-e', load], variables);
    expect(await start(given)).toEqual({ code: 0, said: '' });
    for (const name of Object.keys(given).filter((name) => name !== 'NODE_ENV'))
      expect((await start({ ...given, [name]: '' })).said).toBe(`The environment variable ${name} is not set.\n`);
  });
});
