import { GetCommand, QueryCommand, ScanCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Template } from 'aws-cdk-lib/assertions';
import type { Table } from '#functions/table/client.ts';
import { uses, type User } from '#infra/aws/uses.ts';
import { givenEngine } from '#given/engine.ts';
import { faultsIn, leavesOf, NOTES, onIndex, onItems, onScans, type Leave, type Note } from '#given/leave.ts';
import { everythingIn } from '#given/lying.ts';
import { onlyIn, resourcesIn } from '#given/resources.ts';
import { everySetting, usualSettings } from '#given/settings.ts';
import { synthesized } from '#given/synthesized.ts';
import { AccessDenied, note, watched } from '#given/watched.ts';

interface Statement {
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}
interface Granted {
  readonly action: string;
  readonly on: string;
  readonly Condition: unknown;
}

const users = Object.keys(uses) as User[];

/** `Fn::GetAtt`, `Ref` and `Fn::Join` written out: `<Table.Arn>/index/gsi1`. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const [[name, of] = []] = Object.entries(value as Readonly<Record<string, unknown>>);
  if (name === 'Fn::Join') return (of as [string, unknown[]])[1].map(textOf).join('');
  return `<${[of].flat().join('.')}>`;
}

/** Where each function stands in the template. */
const places: Readonly<Record<User, string>> = { api: 'Api', schedules: 'Schedules' };

const roleOf = (who: User, template: Template): string =>
  textOf(onlyIn(template, 'AWS::Lambda::Function', places[who]).Properties['Role']).slice(1, -'.Arn>'.length);

/** What the roles of a template are granted, by their names, one act on one resource at a time. */
const grants = (template: Template): (Granted & { readonly roles: readonly string[] })[] =>
  resourcesIn(template, 'AWS::IAM::Policy').flatMap(([, { Properties }]) => {
    const roles = (Properties['Roles'] as unknown[]).map((role) => textOf(role).slice(1, -1));
    return (Properties['PolicyDocument'] as { Statement: Statement[] }).Statement.flatMap(
      ({ Action, Resource, Condition }) =>
        [Action]
          .flat()
          .flatMap((action) => [Resource].flat().map((on) => ({ roles, action, on: textOf(on), Condition }))),
    );
  });
const grantedTo = (who: User, template: Template): Granted[] =>
  grants(template).filter(({ roles }) => roles.includes(roleOf(who, template)));

/** The same as a sentence's end where it is what a use may come to, else as it stands. */
function leaveOf({ action, on, Condition }: Granted): Leave {
  const [service = '', act = ''] = action.split(':');
  const index = /^<Table\w+\.Arn>\/index\/(\w+)$/.exec(on)?.[1];
  const isList = act === 'ListBucket' && JSON.stringify(Condition) === '{"StringLike":{"s3:prefix":"scans/*"}}';
  if (service === 'dynamodb' && /^<Table\w+\.Arn>$/.test(on)) return onItems(act);
  if (action === 'dynamodb:Query' && index !== undefined) return onIndex(index);
  if (service === 's3' && (isList ? /^<ScansBucket\w+\.Arn>$/ : /^<ScansBucket\w+\.Arn>\/scans\/\*$/).test(on))
    return onScans(act);
  return `${action} on ${on}`;
}
const isOfStore = ({ action }: Granted): boolean => /^(dynamodb|s3):/.test(action);

let templates: Readonly<Record<'the fewest settings' | 'the usual settings' | 'every setting', Template>>;
beforeAll(async () => {
  templates = {
    'the fewest settings': (await synthesized()).template,
    'the usual settings': (await synthesized(usualSettings)).template,
    'every setting': (await synthesized(everySetting)).template,
  };
  for (const template of Object.values(templates))
    for (const who of users)
      for (const each of grantedTo(who, template).filter(isOfStore))
        note({ what: 'granted', who, leave: leaveOf(each) });
}, 300_000);

describe.each(['the fewest settings', 'the usual settings', 'every setting'] as const)(
  'with %s the role of a function',
  (settings) => {
    const granted = (who: User) => grantedTo(who, templates[settings]);

    it.each(users)('(%s) may do with the table and the scans what is written down of it, and no more', (who) => {
      expect(granted(who).filter(isOfStore).map(leaveOf).toSorted()).toEqual(leavesOf(uses[who]).toSorted());
    });

    it.each(users)(
      '(%s) may besides write its own log, leave word of what failed, and use the key of what it may use',
      (who) => {
        const log = `<${places[who]}Log.Arn>`;
        const withKey = (...acts: readonly string[]) =>
          settings !== 'the fewest settings' ? acts.map((act) => [`kms:${act}`, '<Key.Arn>']) : [];
        const others = granted(who)
          .filter((each) => !isOfStore(each))
          .map(({ action, on }) => [action, on.replace(/[0-9A-F]{8}(?=\.)/, '')].join(' '));
        expect([...new Set(others)].sort()).toEqual(
          [
            ['logs:CreateLogStream', log],
            ['logs:PutLogEvents', log],
            ...(who === 'schedules' ? [['sqs:SendMessage', '<SchedulesFailures.Arn>']] : []),
            ...withKey('Decrypt', 'DescribeKey', 'Encrypt', 'GenerateDataKey', 'ReEncryptFrom', 'ReEncryptTo'),
          ]
            .map((each) => each.join(' '))
            .sort(),
        );
      },
    );

    it.each(users)(
      '(%s) may nothing by wildcard but the scans under their prefix, and nothing by any other policy',
      (who) => {
        const wide = granted(who).filter(({ action, on }) => `${action} ${on}`.includes('*'));
        const { scans } = uses[who];
        expect(wide.map(leaveOf).toSorted()).toEqual(
          scans
            .filter((act) => act !== 'ListBucket')
            .map(onScans)
            .toSorted(),
        );
        const { Properties } = onlyIn(templates[settings], 'AWS::IAM::Role', roleOf(who, templates[settings]));
        for (const elsewhere of ['Policies', 'ManagedPolicyArns']) expect(Properties).not.toHaveProperty(elsewhere);
      },
    );

    it('is the only one that may do anything there, and none may scan', () => {
      const all = grants(templates[settings]);
      const there = all.filter(({ on }) => /^<(Table|ScansBucket)/.test(on)).flatMap(({ roles }) => roles);
      expect([...new Set(there)].sort()).toEqual(users.map((who) => roleOf(who, templates[settings])).sort());
      expect(all.filter(({ action }) => /^(dynamodb:(Scan|PartiQL\w+)|[\w-]*:?\*)$/.test(action))).toEqual([]);
    });
  },
);

describe('a function in the tests is refused what its role may not, as by AWS:', () => {
  let table: Table;
  let endpoint: string;
  const notes = process.env[NOTES] ?? '';

  beforeAll(async () => {
    ({ table, endpoint } = await givenEngine());
    // What is tried here, no function does.
    process.env[NOTES] = '';
  });
  afterAll(() => {
    process.env[NOTES] = notes;
  });

  const Key = { pk: 'x', sk: '#' };
  const values = { ExpressionAttributeValues: { ':x': 'x' } };
  const at = () => ({ TableName: table.name });
  const query = (name: string, IndexName?: string) =>
    new QueryCommand({ ...at(), ...values, KeyConditionExpression: `${name} = :x`, ...(IndexName && { IndexName }) });
  const writing = (...TransactItems: object[]) => new TransactWriteCommand({ TransactItems });
  const check = () => ({ ConditionCheck: { ...at(), Key, ConditionExpression: 'attribute_not_exists(pk)' } });
  const put = () => ({ Put: { ...at(), Item: { ...Key, pk: 'y' } } });

  it.each<[string, User, () => object, Leave | undefined]>([
    ['a scan', 'api', () => new ScanCommand(at()), 'dynamodb:Scan on the table'],
    [
      'a scan of an index',
      'api',
      () => new ScanCommand({ ...at(), IndexName: 'gsi1' }),
      'dynamodb:Scan by gsi1 on the table',
    ],
    ['one item', 'schedules', () => new GetCommand({ ...at(), Key }), 'dynamodb:GetItem on the table'],
    ['an index there is none of', 'api', () => query('gsi4pk', 'gsi4'), 'dynamodb:Query on the index gsi4'],
    ['a part of a transaction', 'schedules', () => writing(put(), check()), 'dynamodb:ConditionCheckItem on the table'],
    ['but not a query', 'schedules', () => query('pk'), undefined],
    ['nor one on an index', 'schedules', () => query('gsi1pk', 'gsi1'), undefined],
    ['nor a transaction of what it may', 'api', () => writing(check()), undefined],
  ])('%s (%s)', async (_, who, command, leave) => {
    const said = await watched(who, table)
      .db.send(command() as ScanCommand)
      .catch((error: unknown) => error);
    if (leave === undefined) expect(said).toMatchObject({ $metadata: { httpStatusCode: 200 } });
    else expect(said).toEqual(new AccessDenied(`infra/aws/uses.ts does not let ${who} do ${leave}.`));
    expect(await everythingIn(table, endpoint)).toEqual([]);
  });
});

describe('after a run of the tests', () => {
  const done = (leave: Leave, who = 'api'): Note => ({ what: 'done', who, leave });
  const granted = (leave: Leave, who = 'api'): Note => ({ what: 'granted', who, leave });
  const little = 'A function did what its role is not granted (infra/aws/uses.ts names too little):\n  ';
  const much = 'A role is granted what its function did in no test (infra/aws/uses.ts names too much):\n  ';

  it.each<[string, readonly Note[], 'whole' | 'part', readonly string[]]>([
    ['all is well where each did what it may', [granted('a'), done('a'), done('a')], 'whole', []],
    ['what is missing is named', [granted('a'), done('a'), done('b')], 'whole', [`${little}api: b`]],
    ['what is missing is named after a part of the tests', [granted('a'), done('b')], 'part', [`${little}api: b`]],
    ['what nobody did is named', [granted('a'), granted('b'), done('b')], 'whole', [`${much}api: a`]],
    ['after a part of the tests it is not', [granted('a')], 'part', []],
    [
      'what one function did is no reason for another',
      [granted('a'), done('a', 'schedules')],
      'whole',
      [`${little}schedules: a`, `${much}api: a`],
    ],
    [
      'it is not enough that nobody looked',
      [done('a')],
      'whole',
      ['No test noted what the roles in the template are granted.'],
    ],
    ['nor that nothing was done', [granted('a')], 'whole', [`${much}api: a`]],
    ['one test alone shows nothing', [done('a')], 'part', []],
  ])('%s', (_, notes, run, faults) => {
    expect(faultsIn(notes, run === 'whole')).toEqual(faults);
  });
});
