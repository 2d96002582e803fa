import { ulid } from 'ulid';
import { mostCommands } from '#functions/commands/batch.ts';
import { commands } from '#functions/commands/index.ts';
import { routes } from '#functions/http/routes.ts';
import type { Result } from '#functions/http/wire.ts';
import { givenDepartment, staff, type Department, type Person } from '#given/department.ts';
import { everythingIn } from '#given/lying.ts';
import { inputsFor, placesOf, put, type Path, type Texts } from './inputs.ts';
import { textsOf } from './texts.ts';
import { givenVictim, marks, type Ids, type Mark } from './victim.ts';

/** What of the victim's records each of them must never be shown, written down by hand from the policy (DM-11). */
const hidden = {
  lin: Object.keys(marks) as Mark[],
  he: [
    'phone',
    'contactPhone',
    'dealTerms',
    'creditNote',
    'instalment',
    'cause',
    'bankLine',
    'goods',
    'statementLine',
    'purpose',
  ],
  qian: [
    'principal',
    'phone',
    'address',
    'demand',
    'industry',
    'contact',
    'contactPhone',
    'note',
    'outcome',
    'purpose',
  ],
  sun: ['phone', 'contactPhone', 'dealTerms', 'creditNote', 'outcome', 'purpose'],
  wang: ['phone', 'contactPhone'],
} as const satisfies Partial<Record<Person, readonly Mark[]>>;
type Onlooker = keyof typeof hidden;
const onlookers = Object.keys(hidden) as Onlooker[];

let house: Department;
let ids: Ids;
const printed: unknown[][] = [];
const { error } = console;

beforeAll(async () => {
  console.error = (...said: unknown[]) => printed.push(said);
  house = await givenDepartment();
  ids = await givenVictim(house);
});
afterAll(() => {
  console.error = error;
});

/** Ids of the victim's records of every noun, of people, of keys in the table, and what is nobody's id. */
function foreign(): readonly string[] {
  const { customerId = '' } = ids;
  return [
    ...Object.values(ids),
    customerId.toLowerCase(),
    `${customerId} `,
    `${customerId}#`,
    `${customerId}/../${String(ids['contractId'])}`,
    `customer#${customerId}`,
    `customer#${customerId}\n@1`,
    'staff-chen',
    'staff-chen.2026-02',
    'staff#staff-chen',
    'owner#staff-chen',
    `claim#name#${marks.name}`,
    `match#${marks.phone}`,
    '#',
    '@1',
    '~',
    '../staff',
    '..%2f..%2fstaff',
    '%00',
    'a\u0000b',
    '__proto__',
    'constructor',
    "' OR 1=1 --",
    '',
    'x'.repeat(64),
    'x'.repeat(2_000),
    '\uffff'.repeat(190),
  ];
}
/** What an attacker writes into a field: the victim's id of that name where there is one. */
const texts: Texts = (name, pattern) => textsOf(ids)(name, pattern);

const isId = (path: Path): boolean =>
  /Ids?$|^ids?$|^after$|^keys$|^code$|^seen$|^token$|^products$/.test(
    String(path.findLast((key) => typeof key === 'string')),
  );

/** The input with a foreign id in each of its places in turn; only what can be read goes further than the schema. */
const variants = (inputs: readonly object[], canBeRead: (input: object) => boolean) =>
  inputs.flatMap((input) =>
    placesOf(input, 'texts').flatMap((path) =>
      (isId(path) ? foreign() : [String(ids['customerId'])])
        .map((id) => put(input, path, () => id) as object)
        .filter(canBeRead),
    ),
  );

const leaked = (person: Onlooker, said: string): Mark[] => hidden[person].filter((mark) => said.includes(marks[mark]));

interface Said {
  readonly status: number;
  readonly text: string;
}

async function ask(person: Person, path: string, init: RequestInit = {}): Promise<Said> {
  const headers = { authorization: await tokenOf(person), 'content-type': 'application/json' };
  const response = await house.request(path, { ...init, headers });
  return { status: response.status, text: `${JSON.stringify([...response.headers])} ${await response.text()}` };
}
const tokens = new Map<Person, Promise<string>>();
const tokenOf = async (person: Person): Promise<string> => {
  const token = tokens.get(person) ?? house.token({ oid: staff[person].staffId });
  tokens.set(person, token);
  return `Bearer ${await token}`;
};
const post = (person: Person, path: string, body: unknown) =>
  ask(person, path, { method: 'POST', body: JSON.stringify(body) });

/** As a request: what its path names there, the rest behind it. */
function addressOf(path: string, input: object): string {
  const values = Object.entries(input).map(([key, value]) => [key, String(value)] as [string, string]);
  const filled = path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(new Map(values).get(key) ?? ''));
  const rest = values.filter(([key]) => !path.includes(`:${key}`));
  return `${filled}?${new URLSearchParams(rest).toString()}`;
}

/** No answer is a defect of ours. */
const isSaid = (status: number): boolean => status === 200 || (status >= 400 && status < 500);

const carrying = ['/commands', '/checks'];
const doors = routes
  .filter(({ path }) => !carrying.includes(path))
  .map((route) => [`${route.method} ${route.path}`, route] as const);

test('the marks are where they can be seen: the owner reads every one of them', async () => {
  const { customerId = '', contractId = '', statementId = '', invoiceId = '' } = ids;
  const said = await Promise.all([
    ...[`/customers/${customerId}`, `/customers/${customerId}/money`, `/contracts/${contractId}`].map((path) =>
      ask('chen', path),
    ),
    ...[`/statements/${statementId}`, `/invoices/${invoiceId}`, '/consents?list=asked'].map((path) =>
      ask('chen', path),
    ),
    post('chen', '/receipts/read', { ids: [ids['receiptId']] }),
  ]);
  const all = said.map(({ text }) => text).join('');
  expect((Object.keys(marks) as Mark[]).filter((mark) => !all.includes(marks[mark]))).toEqual([]);
});

describe('given ids of somebody else’s records in any place of any question, then nothing of them comes back', () => {
  test.each(doors)('%s', async (name, { method, path, input }) => {
    const all = variants(inputsFor(name, input, texts), (each) => input.safeParse(each).success);
    const wrong: unknown[] = [];
    const tried = async (person: Onlooker, each: object): Promise<void> => {
      const { status, text } = await (method === 'post'
        ? post(person, path, each)
        : ask(person, addressOf(path, each)));
      const seen = leaked(person, text);
      if (!isSaid(status) || seen.length > 0) wrong.push([person, each, status, seen]);
    };
    for (const each of all.length > 0 ? all : [{}]) await Promise.all(onlookers.map((person) => tried(person, each)));
    expect(wrong).toEqual([]);
  });

  test.each([
    '/customers/../staff',
    '/customers/%2e%2e/staff',
    '/customers//money',
    '/customers/{id}%2fmoney',
    '/customers/{id}%00',
    '/customers/{id};x=1',
    '/customers/{id}/fields/__proto__',
    '/customers/{id}/fields/ownerId',
    '/contracts/{id}/scan/../paper',
    '//customers/{id}',
    '/CUSTOMERS/{id}',
    '/customers/{id}/',
    '/customers/{id}?id=x',
    '/customers/read?ids={id}',
    '/staff/staff-chen/customers',
    '/scans/../customers/{id}',
  ])('nor by the address %s', async (path) => {
    const { status, text } = await ask('lin', path.replace('{id}', String(ids['customerId'])));
    expect([isSaid(status), leaked('lin', text)]).toEqual([true, []]);
  });
});

/** A request's worth of commands at a time. */
async function send(
  person: Onlooker,
  path: string,
  envelopes: readonly { id: string; input: object }[],
): Promise<unknown[]> {
  const wrong: unknown[] = [];
  for (let i = 0; i < envelopes.length; i += mostCommands) {
    const batch = envelopes.slice(i, i + mostCommands);
    const { status, text } = await post(person, path, { commands: batch });
    const { results } = JSON.parse(text.slice(text.indexOf('{"results"'))) as { results: Result[] };
    const defects = results.filter((result) => !isSaid(result.status)).map(({ id }) => id);
    const about = batch.filter(({ id }) => defects.includes(id)).map(({ input }) => input);
    const seen = leaked(person, text);
    if (status !== 200 || defects.length > 0 || seen.length > 0) wrong.push([person, status, about.slice(0, 3), seen]);
  }
  return wrong;
}

const envelopesOf = (verb: string, inputs: readonly object[], basedOn: number) =>
  inputs.map((input) => ({ id: ulid(), verb, basedOn, input }));

describe('given ids of somebody else’s records in any place of any command, then nothing of them comes back', () => {
  test.each(commands.map((command) => [command.verb, command] as const))('%s', async (verb, { noun, input }) => {
    const all = variants(inputsFor(verb, input, texts), (each) => input.safeParse(each).success);
    const { revision } = (await house.as('chen').detail(String(ids['customerId']))).body.record;
    const asked = envelopesOf(verb, all.length > 0 ? all : [{}], noun === 'customer' ? revision : 1);
    const wrong = await Promise.all(onlookers.map((person) => send(person, '/checks', asked)));
    expect(wrong.flat()).toEqual([]);
  });

  test('and sent by a colleague, not one item of the victim’s changes', async () => {
    const owned = new Set(Object.values(ids));
    const victims = async () =>
      (await everythingIn(house.table, house.endpoint)).filter(
        // What 林志远 asks of the owner is written beside the customer: a request, and under its own key.
        ({ pk, sk }) => owned.has(pk.slice(pk.indexOf('#') + 1)) && !sk.startsWith('~consent#staff-lin'),
      );
    const before = await victims();
    expect(before.length).toBeGreaterThan(15);
    const { revision } = (await house.as('chen').detail(String(ids['customerId']))).body.record;
    for (const { verb, input } of commands)
      for (const basedOn of [0, 1, revision])
        expect([
          verb,
          await send('lin', '/commands', envelopesOf(verb, inputsFor(verb, input, texts), basedOn)),
        ]).toEqual([verb, []]);
    expect(await victims()).toEqual(before);
  });
});

test('nothing of it was a defect, and nothing was printed', () => {
  expect(printed).toEqual([]);
});
