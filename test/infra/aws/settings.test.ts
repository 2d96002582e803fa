import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { givenFolder } from '#given/folder.ts';
import { everySetting, someSettings } from '#given/settings.ts';
import { givenIn } from '#infra/aws/given-settings.ts';
import { settingsFrom, UnusableSettings, wayOutIn } from '#infra/aws/settings.ts';

const certificate = 'arn:aws:acm:us-east-1:123456789012:certificate/5b0f6c1e-2a47-4d58-8a60-91c2d3e4f5a6';
const named = { domain: 'sales.department.example', certificate };

describe('settings of a deployment', () => {
  it('need few, with Entra ID’s usual address and nothing optional assumed', () => {
    const assumed = { signInHost: 'login.microsoftonline.com', customerManagedKey: false };
    expect(settingsFrom(someSettings)).toEqual({ ...someSettings, ...assumed });
    expect(settingsFrom({ ...someSettings, ...named })).toMatchObject(named);
  });

  it('of China assume the Entra ID there', () => {
    expect(settingsFrom(everySetting)).toEqual(everySetting);
    expect(settingsFrom({ ...everySetting, signInHost: undefined })).toEqual(everySetting);
  });

  it('read the words of a command line as what they mean', () => {
    const typed = { monthlyBudget: '20', customerManagedKey: 'true', scansLockedForDays: '1825', domain: '' };
    expect(settingsFrom({ ...someSettings, ...typed })).toMatchObject({
      monthlyBudget: 20,
      customerManagedKey: true,
      scansLockedForDays: 1825,
    });
  });

  it.each(Object.keys(someSettings))('say in a sentence that %s is missing', (name) => {
    expect(() => settingsFrom({ ...someSettings, [name]: '' })).toThrow(
      expect.objectContaining({
        name: UnusableSettings.name,
        message: expect.stringMatching(
          `^The setting ${name} is missing: it is .*\\. Put it into salesdesk\\.settings\\.json, or add -c salesdesk:${name}=… to the command\\.$`,
        ) as string,
      }) as Error,
    );
  });

  it.each([
    ['signInHost', 'localhost:3443'],
    ['signInHost', 'https://localhost:3443/issuer'],
    ['signInHost', '127.0.0.1'],
    ['signInHost', 'login.microsoftonline.com.example.org'],
    ['domain', 'localhost'],
    ['domain', 'salesdesk.localhost'],
    ['domain', '127.0.0.1'],
    ['domain', '192.168.1.20'],
    ['domain', '[::1]'],
    ['domain', 'laptop.local'],
    ['domain', 'sales.corp.internal'],
    ['domain', 'localhost:3443'],
    ['domain', 'https://sales.department.example'],
    ['domain', 'sales.department.example/pane'],
    ['domain', '*.department.example'],
    ['department', ''.padEnd(61, '销')],
    ['department', '销售部;drop'],
    ['tenantId', 'common'],
    ['clientId', 'salesdesk'],
    ['region', 'Hong Kong'],
    ['region', 'ap-esat-1'],
    ['region', 'us-gov-west-1'],
    ['alarmEmail', 'it'],
    ['monthlyBudget', 'twenty'],
    ['monthlyBudget', 0],
    ['monthlyBudget', 19.9],
    ['customerManagedKey', 'maybe'],
    ['scansLockedForDays', '0'],
    ['scansLockedForDays', 100_000],
    ['outgoingKind', 'telegram'],
    ['outgoingSecret', 'https://robot.example/send?key=1'],
    ['outgoingTo', 'sales@department.example, spy@elsewhere.example'],
  ])('refuse %s: %j, saying what belongs there', (name, value) => {
    const given = { ...someSettings, ...named, [name]: value };
    expect(() => settingsFrom(given)).toThrow(`The setting ${name} cannot be ${JSON.stringify(value)}: it is `);
  });

  const own = { domain: named.domain };
  const inChina = { region: 'cn-northwest-1' };
  const ofBeijing = everySetting.certificate.replace('northwest', 'north');

  it.each([
    ['a domain without its certificate', 'certificate is missing', own],
    ['a certificate without its domain', 'domain is missing', { certificate }],
    [
      'a certificate that CloudFront does not find',
      'certificate cannot be',
      { ...own, certificate: certificate.replace('us-east', 'ap-east') },
    ],
    ['no certificate at all', 'certificate cannot be', { ...own, certificate: 'ASCAEXAMPLE' }],
    ['no domain in China', 'domain is missing', inChina],
    ['a certificate of elsewhere in China', 'certificate cannot be', { ...inChina, ...named }],
    [
      'a certificate of the other region of China',
      'certificate cannot be',
      { ...inChina, ...own, certificate: ofBeijing },
    ],
  ])('refuse %s', (_, says, given) => {
    expect(() => settingsFrom({ ...someSettings, ...given })).toThrow(`The setting ${says}`);
  });

  const secret = 'salesdesk/group-robot';
  const [from, to] = ['salesdesk@department.example', 'sales@department.example'];

  it.each([
    ['outgoingKind', { outgoingSecret: secret }],
    ['outgoingKind', { outgoingTo: to }],
    ['outgoingSecret', { outgoingKind: 'wecom' }],
    ['outgoingFrom', { outgoingKind: 'mail', outgoingSecret: secret, outgoingTo: to }],
    ['outgoingTo', { outgoingKind: 'mail', outgoingSecret: secret, outgoingFrom: from }],
  ])('name half a way out of the house as %s that is missing', (name, wayOut) => {
    expect(() => settingsFrom({ ...someSettings, ...wayOut })).toThrow(`The setting ${name} is missing: it is the `);
  });

  it.each([
    [{}, undefined],
    [
      { outgoingKind: 'dingtalk', outgoingSecret: secret },
      { kind: 'dingtalk', secretName: secret },
    ],
    [
      { outgoingKind: 'mail', outgoingSecret: secret, outgoingFrom: from, outgoingTo: to },
      { kind: 'mail', secretName: secret, from, to },
    ],
  ])('open a way out of the house where %j', (wayOut, opened) => {
    expect(wayOutIn(settingsFrom({ ...someSettings, ...wayOut }))).toEqual(opened);
  });

  it('name a setting there is none of', () => {
    expect(() => settingsFrom({ ...someSettings, tennantId: 'x' })).toThrow('There is no setting tennantId; ');
  });

  it('name everything amiss at once', () => {
    expect(() => settingsFrom({})).toThrow(/region is missing[^]*tenantId is missing[^]*monthlyBudget is missing/);
  });
});

describe('what a department gives', () => {
  const written = (text: string): string => {
    const file = join(givenFolder(), 'department.json');
    writeFileSync(file, text);
    return file;
  };

  it('is what its file says, and over it what the command line says, with nothing of CDK’s own', () => {
    const file = written(JSON.stringify({ region: 'ap-east-1', department: '华东销售部' }));
    const said = { 'aws:cdk:some-flag': true, 'salesdesk:region': 'ap-southeast-1', 'salesdesk:file': file };
    expect(givenIn(said)).toEqual({ region: 'ap-southeast-1', department: '华东销售部' });
  });

  it.each([
    ['is no JSON', () => written('{ region: ap-east-1 }'), /^The settings cannot be read from .*department\.json: /],
    ['holds no names', () => written('["ap-east-1"]'), /it is no object of names and values\.$/],
    [
      'is not there',
      () => '/nowhere/department.json',
      /^The settings cannot be read from \/nowhere\/department\.json: ENOENT/,
    ],
  ])('says in a sentence that its file %s', (_, file, says) => {
    expect(() => givenIn({ 'salesdesk:file': file() })).toThrow(
      expect.objectContaining({ name: UnusableSettings.name, message: expect.stringMatching(says) as string }) as Error,
    );
  });

  it('begins with the example, which is refused until it is filled in', () => {
    const given = givenIn({ 'salesdesk:file': 'salesdesk.settings.example.json' });
    expect(() => settingsFrom(given)).toThrow(
      /^The setting tenantId [^\n]*\n[^\n]*clientId [^\n]*\n[^\n]*alarmEmail [^\n]*$/,
    );
  });
});
