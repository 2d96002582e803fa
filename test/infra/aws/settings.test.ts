import { someSettings } from '#given/settings.ts';
import { settingsFrom, UnusableSettings, wayOutIn } from '#infra/aws/settings.ts';

const contextOf = (settings: object) => ({
  'aws:cdk:some-flag': true,
  ...Object.fromEntries(Object.entries(settings).map(([name, value]) => [`salesdesk:${name}`, value as unknown])),
});

describe('settings of a deployment', () => {
  it('come from the keys of the CDK context that are ours, Entra ID’s usual address assumed', () => {
    expect(settingsFrom(contextOf(someSettings))).toEqual({ ...someSettings, signInHost: 'login.microsoftonline.com' });
  });

  it.each(Object.keys(someSettings))('say in a sentence that %s is missing', (name) => {
    const context = contextOf({ ...someSettings, [name]: '' });
    expect(() => settingsFrom(context)).toThrow(
      expect.objectContaining({
        name: UnusableSettings.name,
        message: expect.stringMatching(`^The setting salesdesk:${name} is missing: it is the .*cdk\\.json`) as string,
      }) as Error,
    );
  });

  it.each([
    ['signInHost', 'localhost:3443'],
    ['signInHost', 'https://localhost:3443/issuer'],
    ['signInHost', '127.0.0.1'],
    ['signInHost', 'login.microsoftonline.com.example.org'],
    ['tenantId', 'common'],
    ['clientId', 'salesdesk'],
    ['region', 'Hong Kong'],
    ['paneOrigin', 'http://pane.example.com'],
    ['paneOrigin', 'https://pane.example.com/pane/'],
    ['paneOrigin', '*'],
    ['outgoingKind', 'telegram'],
    ['outgoingSecret', 'https://robot.example/send?key=1'],
    ['outgoingTo', 'sales@department.example, spy@elsewhere.example'],
  ])('refuse %s: %s, saying what belongs there', (name, value) => {
    const context = contextOf({ ...someSettings, [name]: value });
    expect(() => settingsFrom(context)).toThrow(`The setting salesdesk:${name} cannot be "${value}": it is `);
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
    expect(() => settingsFrom(contextOf({ ...someSettings, ...wayOut }))).toThrow(
      `The setting salesdesk:${name} is missing: it is the `,
    );
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
    expect(wayOutIn(settingsFrom(contextOf({ ...someSettings, ...wayOut })))).toEqual(opened);
  });

  it('name a setting there is none of', () => {
    expect(() => settingsFrom(contextOf({ ...someSettings, tennantId: 'x' }))).toThrow(
      'There is no setting salesdesk:tennantId',
    );
  });

  it('name everything amiss at once', () => {
    expect(() => settingsFrom({})).toThrow(/region is missing[^]*tenantId is missing[^]*paneOrigin is missing/);
  });
});
