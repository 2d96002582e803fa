import { Template } from 'aws-cdk-lib/assertions';
import { build } from 'esbuild';
import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, parse, resolve } from 'node:path';
import { tableSchema } from '#functions/table/schema.ts';
import { type Ended, runNode } from '#given/run-node.ts';
import { someSettings } from '#given/settings.ts';
import { synthesize } from '#given/synth.ts';

const root = resolve(import.meta.dirname, '../../..');
const issuer = `https://login.microsoftonline.com/${someSettings.tenantId}/v2.0`;
const mostBundleBytes = 1_600_000;

interface Statement {
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}
type Resource = Readonly<{
  Properties: Readonly<Record<string, unknown>>;
  Metadata?: unknown;
  DeletionPolicy?: string;
}>;

let folder: string;
let whole: Ended;
let wanting: Ended;
let template: Template;

const resourcesOf = (type: string) => Object.values<unknown>(template.findResources(type)) as readonly Resource[];
const only = (type: string): Resource => {
  const [resource, ...others] = resourcesOf(type);
  if (!resource || others.length > 0) throw new Error(`There are ${others.length} more of ${type}, or none.`);
  return resource;
};
/** The function behind the API, among those there are. */
const apiFunction = (): Resource => {
  const found = resourcesOf('AWS::Lambda::Function').find((each) => JSON.stringify(each).includes('TOKEN_ISSUER'));
  if (!found) throw new Error('No function takes tokens.');
  return found;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'salesdesk-synth-'));
  [whole, wanting] = await Promise.all([
    synthesize(someSettings, join(folder, 'whole')),
    synthesize({ ...someSettings, tenantId: '' }, join(folder, 'wanting')),
  ]);
  if (whole.code !== 0) throw new Error(whole.said);
  template = Template.fromJSON(
    JSON.parse(await readFile(join(folder, 'whole/Salesdesk.template.json'), 'utf8')) as Record<string, unknown>,
  );
}, 120_000);

afterAll(() => rm(folder, { recursive: true }));

describe('without an account, credentials or Docker', () => {
  it('the stack synthesizes, and the checks of AWS Solutions find nothing', () => {
    expect(whole).toMatchObject({ code: 0 });
    expect(whole.said).not.toMatch(/AwsSolutions|ERROR|WARN/);
  });

  it('a missing setting stops it with the sentence that names it, and nothing else', () => {
    expect(wanting.code).toBe(1);
    expect(wanting.said).toMatch(/^The setting salesdesk:tenantId is missing: [^\n]+\n$/);
  });

  it('every exception to the checks has its reason in the template', () => {
    const excepted = Object.values(template.toJSON()['Resources'] as Record<string, Resource>)
      .filter(({ Metadata }) => JSON.stringify(Metadata ?? '').includes('cdk_nag'))
      .map(({ Properties, Metadata }) => [Properties['RouteKey'], JSON.stringify(Metadata)]);
    expect(excepted).toEqual([
      [undefined, expect.stringContaining('AwsSolutions-S1')],
      [undefined, expect.stringMatching(/AwsSolutions-IAM5\[Resource::<\w+\.Arn>\/scans\/\*\]/)],
      ['GET /health', expect.stringContaining('AwsSolutions-APIG4')],
      ['GET /openapi.json', expect.stringContaining('AwsSolutions-APIG4')],
    ]);
  });
});

describe('the table', () => {
  it('has the keys and indexes the code reads and writes by', () => {
    const { AttributeDefinitions, KeySchema, GlobalSecondaryIndexes, BillingMode } = tableSchema('');
    expect(only('AWS::DynamoDB::GlobalTable').Properties).toMatchObject({
      AttributeDefinitions,
      KeySchema,
      GlobalSecondaryIndexes,
      BillingMode,
    });
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
  it('goes neither by mistake nor with its stack, and what was taken away can be brought back for a year', () => {
    const { Properties, DeletionPolicy } = only('AWS::S3::Bucket');
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
  });

  it('is encrypted, and nobody reads it publicly or without TLS', () => {
    expect(only('AWS::S3::Bucket').Properties).toMatchObject({
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
    const { Statement: rules } = only('AWS::S3::BucketPolicy').Properties['PolicyDocument'] as {
      Statement: readonly unknown[];
    };
    expect(rules).toEqual([
      expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      expect.objectContaining({ Effect: 'Deny', Condition: { NumericLessThan: { 's3:TlsVersion': 1.2 } } }),
    ]);
  });

  it('lets a browser send and fetch from the pane only, with the headers of a ticket', () => {
    expect(only('AWS::S3::Bucket').Properties['CorsConfiguration']).toMatchObject({
      CorsRules: [
        {
          AllowedOrigins: [someSettings.paneOrigin],
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
    ]);
    expect(Object.fromEntries(routes)).toEqual({
      'GET /{proxy+}': 'JWT',
      'POST /{proxy+}': 'JWT',
      'GET /health': 'NONE',
      'GET /openapi.json': 'NONE',
    });
    expect(only('AWS::ApiGatewayV2::Authorizer').Properties).toMatchObject({
      AuthorizerType: 'JWT',
      JwtConfiguration: { Issuer: issuer, Audience: [someSettings.clientId] },
    });
  });

  it('lets a browser call from the pane only', () => {
    expect(only('AWS::ApiGatewayV2::Api').Properties).toMatchObject({
      CorsConfiguration: { AllowOrigins: [someSettings.paneOrigin], AllowMethods: ['GET', 'POST'] },
    });
  });

  it('is throttled, and logs who asked for what', () => {
    const { Properties } = only('AWS::ApiGatewayV2::Stage');
    expect(Properties).toMatchObject({
      StageName: '$default',
      DefaultRouteSettings: { ThrottlingBurstLimit: 200, ThrottlingRateLimit: 100 },
    });
    expect(JSON.stringify(Properties['AccessLogSettings'])).toMatch(/authorizer\.claims\.oid/);
  });

  it('keeps its logs half a year', () => {
    const kept = resourcesOf('AWS::Logs::LogGroup').map(({ Properties }) => Properties['RetentionInDays']);
    expect(kept).toEqual([180, 180, 180]);
  });
});

/** The acts on items that the code asks the table for, read from its sources. */
async function actsInCode(): Promise<string[]> {
  const sources = (await readdir(join(root, 'functions'), { recursive: true })).filter((file) => file.endsWith('.ts'));
  const texts = await Promise.all(sources.map((file) => readFile(join(root, 'functions', file), 'utf8')));
  const text = texts.join('\n');
  const sent = [...text.matchAll(/new (Get|BatchGet|Query|Scan|Put|Update|Delete|BatchWrite)Command\(/g)].map(
    ([, act]) => act,
  );
  const inTransactions = [...text.matchAll(/\{ (Put|Update|Delete|ConditionCheck): /g)].map(([, act]) => act);
  const acts = [...sent, ...inTransactions].map(
    (act) => `dynamodb:${String(act)}${act === 'Query' || act === 'Scan' ? '' : 'Item'}`,
  );
  return [...new Set(acts)].sort();
}

async function bundleFile(): Promise<string> {
  const { S3Key } = apiFunction().Properties['Code'] as { S3Key: string };
  const [asset = ''] = (await readdir(join(folder, 'whole'))).filter((name) => name === `asset.${parse(S3Key).name}`);
  return join(folder, 'whole', asset, 'index.mjs');
}

describe('the function', () => {
  const statements = () =>
    resourcesOf('AWS::IAM::Policy')
      .filter(({ Properties }) => JSON.stringify(Properties['Roles']).includes('"Api'))
      .flatMap(({ Properties }) => (Properties['PolicyDocument'] as { Statement: Statement[] }).Statement);
  const actionsOf = ({ Action }: Statement) => [Action].flat();

  it('is Node 24 on arm64, with memory and time set on purpose', () => {
    expect(apiFunction().Properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      MemorySize: 1024,
      Timeout: 29,
    });
  });

  it('may do to items what the code does, and no more', async () => {
    const granted = statements()
      .flatMap(actionsOf)
      .filter((action) => action.startsWith('dynamodb:'));
    expect([...new Set(granted)].sort()).toEqual(await actsInCode());
    expect(granted).not.toContain('dynamodb:Scan');
  });

  it('may keep and read scans and learn that one is missing, and never take one away', () => {
    const onScans = statements().filter((statement) => actionsOf(statement).join().includes('s3:'));
    expect(onScans.map(({ Condition, ...statement }) => [actionsOf(statement), Condition])).toEqual([
      [['s3:GetObject', 's3:PutObject'], undefined],
      [['s3:ListBucket'], { StringLike: { 's3:prefix': 'scans/*' } }],
    ]);
  });

  it('may nothing by wildcard but the scans under their prefix, and on the indexes only query', () => {
    const wide = statements().filter(({ Resource }) => JSON.stringify(Resource).includes('*'));
    expect(wide.map(actionsOf)).toEqual([['s3:GetObject', 's3:PutObject']]);
    expect(JSON.stringify(wide)).toContain('"/scans/*"');
    expect(statements().flatMap(actionsOf).join()).not.toContain('*');
    const onIndexes = statements().filter(({ Resource }) => JSON.stringify(Resource).includes('/index/'));
    expect(onIndexes.map(actionsOf)).toEqual([['dynamodb:Query']]);
    const managed = resourcesOf('AWS::IAM::Role').map(({ Properties }) => Properties['ManagedPolicyArns']);
    expect(new Set(managed)).toEqual(new Set([undefined]));
  });

  it('has a bundle within its ceiling', async () => {
    expect((await stat(await bundleFile())).size).toBeLessThan(mostBundleBytes);
  });

  it('starts on the variables it is given, and on no fewer', async () => {
    const { Variables } = apiFunction().Properties['Environment'] as { Variables: object };
    const given = Object.fromEntries(
      Object.entries(Variables).map(([name, value]) => [name, typeof value === 'string' ? value : 'a-table']),
    );
    const load = `import(${JSON.stringify(await bundleFile())}).catch(({ message }) => console.log(message))`;
    const start = (variables: typeof given) => runNode(['--no-warnings', '-e', load], variables);
    expect(await start(given)).toEqual({ code: 0, said: '' });
    for (const name of Object.keys(given).filter((name) => name !== 'NODE_ENV'))
      expect((await start({ ...given, [name]: '' })).said).toBe(`The environment variable ${name} is not set.\n`);
  });

  it('is bundled from functions and libraries alone, nothing of the pane or of this machine’s servers', async () => {
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: ['functions/http/handler.ts'],
      bundle: true,
      write: false,
      metafile: true,
      platform: 'node',
      format: 'esm',
    });
    const inputs = Object.keys(metafile.inputs);
    expect(inputs.filter((file) => !/^(functions|node_modules)\//.test(file))).toEqual([]);
    expect(inputs.filter((file) => /^node_modules\/(react|@fluentui|@microsoft|@univerjs|tsx)/.test(file))).toEqual([]);
    expect(inputs.filter((file) => /^functions\/(schedules|outgoing)\//.test(file))).toEqual([
      'functions/outgoing/door.ts',
    ]);
  });
});
