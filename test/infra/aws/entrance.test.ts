import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { settingsFrom as paneSettingsFrom } from '#addin/pane/settings.ts';
import { onlyIn, resourcesIn } from '#given/resources.ts';
import { everySetting, someSettings } from '#given/settings.ts';
import { synthesized, type Synthesized } from '#given/synthesized.ts';
import { PaneSite } from '#infra/aws/constructs/pane-site.ts';

let fewest: Synthesized;
let every: Synthesized;
beforeAll(async () => {
  fewest = await synthesized();
  every = await synthesized(everySetting);
}, 240_000);

/** `Fn::Join`, `Ref` and the like written out. */
function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const [[name, of] = []] = Object.entries(value) as [string, unknown][];
  if (name === 'Fn::Join') return (of as [string, unknown[]])[1].map(textOf).join('');
  return `<${[of].flat().map(textOf).join('.')}>`;
}

const assetOf = async ({ folder }: Synthesized, key: string): Promise<string> => {
  const [name = ''] = (await readdir(folder)).filter((each) => each === `asset.${parse(key).name}`);
  return join(folder, name);
};

/** A policy by its rules, each with what it allows. */
const rulesOf = (policy: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    policy.split('; ').map((rule) => {
      const [name = '', ...sources] = rule.split(' ');
      return [name, sources];
    }),
  );

type Handler = (event: {
  rawPath: string;
}) => Promise<{ statusCode: number; headers: Readonly<Record<string, string>>; body?: string }>;

interface Site {
  readonly DefaultCacheBehavior: Readonly<Record<string, unknown>>;
  readonly CacheBehaviors: readonly Readonly<Record<string, unknown>>[];
  readonly CustomErrorResponses: readonly {
    ErrorCode: number;
    ErrorCachingMinTTL: number;
    ResponsePagePath?: string;
  }[];
}
const siteIn = (template: Template): Site =>
  onlyIn(template, 'AWS::CloudFront::Distribution').Properties['DistributionConfig'] as Site;

describe('pane and API at one origin', () => {
  const headers = () =>
    (
      onlyIn(fewest.template, 'AWS::CloudFront::ResponseHeadersPolicy').Properties['ResponseHeadersPolicyConfig'] as {
        SecurityHeadersConfig: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
      }
    ).SecurityHeadersConfig;

  it('every answer has the same headers, and goes by https alone', () => {
    const { DefaultCacheBehavior: api, CacheBehaviors: files } = siteIn(fewest.template);
    const ids = [api, ...files].map(({ ResponseHeadersPolicyId }) => textOf(ResponseHeadersPolicyId));
    expect(new Set(ids).size).toBe(1);
    expect(api['ViewerProtocolPolicy']).toBe('https-only');
    expect(files.map(({ PathPattern, ViewerProtocolPolicy }) => [PathPattern, ViewerProtocolPolicy])).toEqual([
      ['/pane/*', 'redirect-to-https'],
      ['/assets/*', 'redirect-to-https'],
    ]);
    expect(headers()).toMatchObject({
      StrictTransportSecurity: { AccessControlMaxAgeSec: 63_072_000, Override: true },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { ReferrerPolicy: 'no-referrer', Override: true },
    });
  });

  it('the pane runs the code of its own origin and of office.js only, and speaks with nobody but house, sign-in and scans', () => {
    const rules = rulesOf(textOf(headers()['ContentSecurityPolicy']?.['ContentSecurityPolicy']));
    expect(rules['default-src']).toEqual(["'none'"]);
    expect(rules['script-src']).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
    expect(rules['base-uri']).toEqual(["'none'"]);
    expect(rules['connect-src']).toEqual([
      "'self'",
      'https://login.microsoftonline.com',
      expect.stringMatching(/^https:\/\/salesdesk-scans-<.*>\.s3\.ap-east-1\.<AWS::URLSuffix>$/),
    ]);
    for (const frame of rules['frame-ancestors'] ?? [])
      expect(frame).toMatch(
        /^('self'|https:\/\/.*\.(live\.com|office\.com|office365\.com|microsoft365\.com|microsoft|sharepoint\.com))$/,
      );
  });

  it('the address of the scans in that policy is the bucket’s', () => {
    const { BucketName } = onlyIn(fewest.template, 'AWS::S3::Bucket', 'Scans').Properties;
    const policy = textOf(headers()['ContentSecurityPolicy']?.['ContentSecurityPolicy']);
    expect(policy).toContain(`https://${textOf(BucketName)}.s3.ap-east-1.<AWS::URLSuffix>`);
  });

  it('no answer of the API is kept for anybody else or for later, a refusal neither, and none is swapped for a page', () => {
    const { DefaultCacheBehavior: api, CustomErrorResponses: refusals } = siteIn(fewest.template);
    const policies = resourcesIn(fewest.template, 'AWS::CloudFront::CachePolicy');
    expect(policies.map(([name]) => name)).toEqual([textOf(api['CachePolicyId']).slice(1, -1)]);
    expect(policies[0]?.[1].Properties['CachePolicyConfig']).toMatchObject({
      DefaultTTL: 0,
      MinTTL: 0,
      MaxTTL: 1,
      ParametersInCacheKeyAndForwardedToOrigin: {
        HeadersConfig: { Headers: ['Authorization'] },
        QueryStringsConfig: { QueryStringBehavior: 'all' },
      },
    });
    const always = [404, 405, 414, 500, 501, 502, 503, 504];
    expect(refusals.map(({ ErrorCode }) => ErrorCode)).toEqual(expect.arrayContaining(always));
    for (const refusal of refusals) expect(refusal).toEqual({ ErrorCode: refusal.ErrorCode, ErrorCachingMinTTL: 0 });
  });

  it('CloudFront alone reads the files, of this very site', () => {
    const { Properties, DeletionPolicy } = onlyIn(fewest.template, 'AWS::S3::Bucket', 'EntranceSiteFiles');
    expect(Properties['PublicAccessBlockConfiguration']).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
    expect(DeletionPolicy).toBe('Delete');
    const { PolicyDocument } = onlyIn(fewest.template, 'AWS::S3::BucketPolicy', 'EntranceSiteFiles').Properties;
    const { Statement: rules } = PolicyDocument as { Statement: readonly Readonly<Record<string, unknown>>[] };
    const [reads, ...others] = rules.filter(({ Effect }) => Effect === 'Allow');
    expect(others).toEqual([]);
    expect(reads).toMatchObject({ Action: 's3:GetObject', Principal: { Service: 'cloudfront.amazonaws.com' } });
    expect(JSON.stringify(reads?.['Condition'])).toContain('AWS:SourceArn');
  });
});

describe('a site elsewhere', () => {
  const ownName = {
    domain: 'sales.department.example',
    certificate: 'arn:aws:acm:us-east-1:123456789012:certificate/5b0f6c1e-2a47-4d58-8a60-91c2d3e4f5a6',
  };
  let template: Template;
  beforeAll(() => {
    const stack = new Stack(new App(), 'Elsewhere', { env: { region: 'ap-southeast-1' } });
    new PaneSite(stack, 'Site', { api: 'api.example', contentPolicy: "default-src 'none'", ownName });
    template = Template.fromStack(stack);
  }, 60_000);

  it('bears the department’s own name, by its certificate and with TLS 1.2', () => {
    expect(siteIn(template)).toMatchObject({
      Aliases: [ownName.domain],
      ViewerCertificate: {
        AcmCertificateArn: ownName.certificate,
        MinimumProtocolVersion: 'TLSv1.2_2021',
        SslSupportMethod: 'sni-only',
      },
    });
  });

  it('logs who asked for what, half a year, where CloudFront delivers its log', () => {
    expect(siteIn(template)).toMatchObject({
      Logging: { Bucket: { 'Fn::GetAtt': [expect.stringMatching(/^SiteLog/), 'RegionalDomainName'] } },
    });
    expect(onlyIn(template, 'AWS::S3::Bucket', 'SiteLog').Properties['LifecycleConfiguration']).toEqual({
      Rules: [{ ExpirationInDays: 180, Status: 'Enabled' }],
    });
    expect(siteIn(fewest.template)).not.toHaveProperty('Logging');
  });
});

describe('what is installed of the pane', () => {
  interface Put {
    readonly SourceObjectKeys: readonly string[];
    readonly Include?: readonly string[];
    readonly Exclude: readonly string[];
    readonly Prune: boolean;
    readonly SystemMetadata: { readonly 'cache-control': string };
  }
  const puts = () =>
    resourcesIn(fewest.template, 'Custom::CDKBucketDeployment').map(
      ([, { Properties }]) => Properties as unknown as Put,
    );
  let files: string;
  beforeAll(async () => {
    files = await assetOf(fewest, puts()[0]?.SourceObjectKeys[0] ?? '');
  });

  it('is told the department’s own sign-in and name, in a form that the pane takes', () => {
    const given: unknown = JSON.parse(readFileSync(join(files, 'pane/settings.json'), 'utf8'));
    expect(paneSettingsFrom(given)).toEqual({
      api: '',
      signIn: {
        kind: 'entra',
        authority: `https://login.microsoftonline.com/${someSettings.tenantId}`,
        clientId: someSettings.clientId,
        scope: `api://${someSettings.clientId}/Salesdesk.Use`,
      },
      department: someSettings.department,
    });
  });

  it.each(['index.html', 'sign-in.html'])(
    'has a page %s that names files which are there, and nothing of a machine of one’s own',
    (name) => {
      const page = readFileSync(join(files, 'pane', name), 'utf8');
      expect(page).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
      expect(page).not.toMatch(/localhost|issuer|"\/office/);
      const named = [...page.matchAll(/(?:src|href)="([^":]+)"/g)].map(([, path = '']) => path);
      expect(named.length).toBeGreaterThan(0);
      for (const path of named)
        expect(existsSync(join(files, path.startsWith('/') ? path : `pane/${path}`))).toBe(true);
    },
  );

  it('is kept for a year where a name tells what is in it, else asked for anew; pieces of an earlier pane stay', () => {
    expect(
      puts().map(({ Include, Exclude, Prune, SystemMetadata }) => [Include, Exclude, Prune, SystemMetadata]),
    ).toEqual([
      [['pane/part-*'], ['*'], false, { 'cache-control': 'public, max-age=31536000, immutable' }],
      [undefined, ['pane/part-*'], false, { 'cache-control': 'no-cache' }],
    ]);
  });

  it('is put there by a role that may fill this bucket and read this archive, and nothing else', () => {
    const { PolicyDocument } = onlyIn(fewest.template, 'AWS::IAM::Policy', 'EntrancePane').Properties;
    const { Statement: rules } = PolicyDocument as { Statement: readonly { Action: unknown; Resource: unknown }[] };
    expect(rules.map(({ Action, Resource }) => [[Action].flat(), textOf(Resource)])).toEqual([
      [['logs:CreateLogStream', 'logs:PutLogEvents'], expect.stringMatching(/^<EntrancePaneLog\w+\.Arn>$/)],
      [['s3:GetObject'], expect.stringMatching(/^arn:aws:s3:::<.*>\/\w{64}\.zip$/)],
      [['s3:ListBucket'], expect.stringMatching(/^<EntranceSiteFiles\w+\.Arn>$/)],
      [['s3:DeleteObject', 's3:PutObject'], expect.stringMatching(/^<EntranceSiteFiles\w+\.Arn>\/\*$/)],
    ]);
  });
});

describe('in China', () => {
  const text = () => JSON.stringify(every.template.toJSON());
  const fn = (begins: string) => onlyIn(every.template, 'AWS::Lambda::Function', begins).Properties;

  it('nothing is named by another partition’s name, and CloudFront is not there', () => {
    expect(text()).toContain('arn:aws-cn:');
    expect(text()).not.toMatch(/arn:aws:|AWS::CloudFront|us-east-1/);
  });

  it('the door bears the ICP-filed name, by a certificate of its own region, and no other', () => {
    expect(onlyIn(every.template, 'AWS::ApiGatewayV2::DomainName').Properties).toMatchObject({
      DomainName: everySetting.domain,
      DomainNameConfigurations: [{ CertificateArn: everySetting.certificate, EndpointType: 'REGIONAL' }],
    });
    expect(onlyIn(every.template, 'AWS::ApiGatewayV2::Api').Properties['DisableExecuteApiEndpoint']).toBe(true);
    expect(resourcesIn(every.template, 'AWS::ApiGatewayV2::ApiMapping')).toHaveLength(1);
  });

  it('tokens are those of the Entra ID that 21Vianet runs', () => {
    const issuer = `https://login.partner.microsoftonline.cn/${everySetting.tenantId}/v2.0`;
    expect(onlyIn(every.template, 'AWS::ApiGatewayV2::Authorizer').Properties['JwtConfiguration']).toMatchObject({
      Issuer: issuer,
    });
    expect(fn('Api')['Environment']).toMatchObject({ Variables: { TOKEN_ISSUER: issuer } });
  });

  it('without a token anybody reads the pane, and nothing else', () => {
    const open = resourcesIn(every.template, 'AWS::ApiGatewayV2::Route').filter(
      ([, { Properties }]) => Properties['AuthorizationType'] !== 'JWT',
    );
    expect(open.map(([, { Properties }]) => Properties['RouteKey'])).toEqual([
      'GET /health',
      'GET /openapi.json',
      'GET /pane/{proxy+}',
      'GET /assets/{proxy+}',
    ]);
  });

  it('a function serves the pane as CloudFront would: packed, kept as long, with the same headers, and no other file', async () => {
    const { Code, Environment } = fn('EntrancePane') as {
      Code: { S3Key: string };
      Environment: { Variables: { PANE_POLICY: unknown } };
    };
    const policy = textOf(Environment.Variables.PANE_POLICY);
    expect(rulesOf(policy)).toMatchObject({
      'script-src': ["'self'", 'https://appsforoffice.cdn.partner.office365.cn'],
      'connect-src': [
        "'self'",
        'https://login.partner.microsoftonline.cn',
        expect.stringMatching(/^https:\/\/salesdesk-scans-.*\.s3\.cn-northwest-1\./),
      ],
      'frame-ancestors': [
        "'self'",
        'https://*.partner.officewebapps.cn',
        'https://*.office365.cn',
        'https://*.sharepoint.cn',
      ],
    });
    process.env['PANE_POLICY'] = policy;
    const asset = await assetOf(every, Code.S3Key);
    const { handler } = (await import(pathToFileURL(join(asset, 'index.mjs')).href)) as { handler: Handler };
    const piece = (await readdir(join(asset, 'files/pane'))).find((name) => name.startsWith('part-')) ?? '';

    const secured = {
      'content-security-policy': policy,
      'strict-transport-security': 'max-age=63072000',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    };
    for (const [path, type, kept] of [
      ['/pane/index.html', 'text/html; charset=utf-8', 'no-cache'],
      ['/pane/settings.json', 'application/json', 'no-cache'],
      [`/pane/${piece}`, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
      ['/assets/icon-32.png', 'image/png', 'no-cache'],
    ] as const) {
      const { statusCode, headers, body } = await handler({ rawPath: path });
      expect([statusCode, headers]).toEqual([
        200,
        { ...secured, 'content-type': type, 'cache-control': kept, 'content-encoding': 'gzip' },
      ]);
      expect(gunzipSync(Buffer.from(body ?? '', 'base64'))).toEqual(readFileSync(join(asset, 'files', path)));
    }
    for (const path of ['/pane/', '/pane/nothing.js', '/pane/../index.mjs', '/pane/..%2f..%2findex.mjs', '/index.mjs'])
      expect(await handler({ rawPath: path })).toEqual({ statusCode: 404, headers: secured });
  });
});

describe('with a key of the department’s own and scans that are locked', () => {
  const key = () =>
    resourcesIn(every.template, 'AWS::KMS::Key')
      .map(([name]) => name)
      .find((name) => name.startsWith('Key')) ?? '';
  const arn = () => ({ 'Fn::GetAtt': [key(), 'Arn'] });

  it('the key is renewed each year and stays when the stack goes', () => {
    const { Properties, DeletionPolicy } = onlyIn(every.template, 'AWS::KMS::Key', 'Key');
    expect([Properties['EnableKeyRotation'], DeletionPolicy]).toEqual([true, 'Retain']);
  });

  it('table and scans are encrypted by it', () => {
    expect(onlyIn(every.template, 'AWS::DynamoDB::GlobalTable').Properties).toMatchObject({
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      Replicas: [{ SSESpecification: { KMSMasterKeyId: arn() } }],
    });
    expect(onlyIn(every.template, 'AWS::S3::Bucket', 'Scans').Properties).toMatchObject({
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          { BucketKeyEnabled: true, ServerSideEncryptionByDefault: { KMSMasterKeyID: arn(), SSEAlgorithm: 'aws:kms' } },
        ],
      },
    });
  });

  it('who uses them may use it, through them alone and for no more than they need', () => {
    const grants = resourcesIn(every.template, 'AWS::IAM::Policy').flatMap(([name, { Properties }]) =>
      (
        Properties['PolicyDocument'] as {
          Statement: readonly { Action: unknown; Resource: unknown; Condition?: unknown }[];
        }
      ).Statement.filter(({ Action }) => JSON.stringify(Action).includes('kms:')).map(
        (grant) => [name.replace(/[0-9A-F]{8}$/, ''), grant] as const,
      ),
    );
    const through = (store: string) => ({
      StringEquals: {
        'kms:ViaService': [expect.stringContaining(`${store}.cn-northwest-1.amazonaws.com`), expect.anything()],
      },
    });
    const items = [
      'kms:Decrypt',
      'kms:DescribeKey',
      'kms:Encrypt',
      'kms:GenerateDataKey',
      'kms:ReEncryptFrom',
      'kms:ReEncryptTo',
    ];
    expect(grants.map(([name, { Action, Resource, Condition }]) => [name, Action, Resource, Condition])).toEqual([
      ['ApiRoleDefaultPolicy', items, arn(), through('dynamodb')],
      ['ScansUse', ['kms:Decrypt', 'kms:GenerateDataKey'], arn(), through('s3')],
      ['SchedulesRoleDefaultPolicy', items, arn(), through('dynamodb')],
    ]);
  });

  it('a scan cannot be changed before its day, but by who is let to end the lock', () => {
    expect(onlyIn(every.template, 'AWS::S3::Bucket', 'Scans').Properties).toMatchObject({
      ObjectLockEnabled: true,
      ObjectLockConfiguration: { Rule: { DefaultRetention: { Days: 1825, Mode: 'GOVERNANCE' } } },
    });
  });
});
