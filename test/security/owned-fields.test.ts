import { ulid } from 'ulid';
import { mostCommands } from '#functions/commands/batch.ts';
import { commands } from '#functions/commands/index.ts';
import type { Result } from '#functions/http/wire.ts';
import { aCard } from '#given/customer.ts';
import { givenDepartment, staff, type Department } from '#given/department.ts';
import { everythingIn } from '#given/lying.ts';
import { recordOf } from '#given/result.ts';
import { inputsFor, placesOf, put } from './inputs.ts';
import { textsOf } from './texts.ts';

/** What only the server says of a record, an act or a person, each with a value that would be worth having. */
const owned: Readonly<Record<string, unknown>> = {
  revision: 1,
  ownerId: 'staff-lin',
  reporterId: 'staff-lin',
  handlerId: 'staff-lin',
  askerId: 'staff-lin',
  enteredById: 'staff-lin',
  byId: 'staff-lin',
  actorId: 'staff-wang',
  forId: 'staff-wang',
  staffId: 'staff-wang',
  actor: { staffId: 'staff-wang', roles: ['manager'] },
  roles: ['manager'],
  standsIn: [{ forId: 'staff-wang', role: 'manager', untilOn: '2099-01-01' }],
  hasLeft: false,
  stage: 'filed',
  status: 'filed',
  fileNumber: '2026-9999',
  number: 'LC-2026-9999',
  head: 'x',
  hash: 'x',
  before: 'x',
  version: 1,
  edition: 'V0',
  evidence: { kind: 'absent' },
  at: '2020-01-01T00:00:00.000Z',
  reportedAt: '2020-01-01T00:00:00.000Z',
  heldSince: '2020-01-01T00:00:00.000Z',
  decision: { kind: 'absent', byId: 'staff-wang', at: '2020-01-01T00:00:00.000Z' },
  decidedAt: '2020-01-01T00:00:00.000Z',
  verdict: 'free',
  approval: { byId: 'staff-wang', at: '2020-01-01T00:00:00.000Z' },
  approvedById: 'staff-wang',
  confirmed: { byId: 'staff-qian', at: '2020-01-01T00:00:00.000Z' },
  reviewerId: 'staff-wang',
  abilities: ['customer.confirm'],
  isDry: false,
  isLive: true,
  recent: [],
  commandId: 'x',
  pk: 'staff#staff-lin',
  sk: '#',
  gsi1pk: 'owner#staff-lin',
  table: { name: 'other' },
  constructor: { prototype: { roles: ['manager'] } },
  prototype: { roles: ['manager'] },
};
/** Only a text that is read can say this: in an object that is written down it would be the prototype itself. */
const proto = '"__proto__":{"roles":["manager"],"stage":"filed"}';

/** Where a field of that name is the sender's to say, because it is what the command is about. */
const askedFor: Readonly<Record<string, readonly string[]>> = {
  'contract.review': ['verdict'],
  'customer.confirm': ['evidence'],
  'customer.refuse': ['evidence'],
  'customer.import': ['ownerId'],
  'invoice.issue': ['number'],
  'invoice.redden': ['number'],
  'staff.edit': ['staffId', 'roles', 'hasLeft'],
  'staff.enter': ['staffId', 'roles'],
  'staff.leave': ['staffId'],
  'contract.submit': ['at', 'number'],
  'template.register': ['at', 'before', 'evidence', 'number'],
  'template.revise': ['at', 'before', 'evidence', 'number'],
};

const texts = textsOf({});
const names = Object.keys(owned);

/** Every input with every owned field in every one of its objects, as JSON: where the field is not the sender's to say. */
function attempts(inputs: readonly object[]) {
  return inputs.flatMap((input) =>
    placesOf(input, 'objects').flatMap((path) => {
      const own = Object.keys(path.reduce((at: unknown, key) => (at as Record<string, unknown>)[key], input) ?? {});
      const added = names
        .filter((name) => !own.includes(name))
        .map((name) => ({
          name,
          path,
          json: JSON.stringify(put(input, path, (was) => ({ ...(was as object), [name]: owned[name] }))),
        }));
      const marked = JSON.stringify(put(input, path, (was) => ({ ...(was as object), here: 1 })));
      return [...added, { name: '__proto__', path, json: marked.replace('"here":1', proto) }];
    }),
  );
}

let house: Department;
let authorization: string;
beforeAll(async () => {
  house = await givenDepartment();
  authorization = `Bearer ${await house.token({ oid: staff.zhao.staffId })}`;
});

/** Sends inputs as the text that they are: what is built as an object here would lose its `__proto__`. */
async function send(verb: string, inputs: readonly string[], besides = ''): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (let i = 0; i < inputs.length; i += mostCommands) {
    const all = inputs
      .slice(i, i + mostCommands)
      .map((input) => `{"id":"${ulid()}","verb":"${verb}","basedOn":0,"input":${input}${besides}}`);
    const response = await house.request('/commands', {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: `{"commands":[${all.join(',')}]}`,
    });
    results.push(...((await response.json()) as { results: Result[] }).results);
  }
  return results;
}

test('what of the server’s fields a command takes from its sender is written down here, and no other does', () => {
  const taken = commands.flatMap(({ verb, input }) => {
    const all = inputsFor(verb, input, texts);
    const keys = all.flatMap((each) =>
      placesOf(each, 'objects').flatMap((path) =>
        Object.keys(path.reduce((at: unknown, key) => (at as Record<string, unknown>)[key], each) as object),
      ),
    );
    const own = names.filter((name) => keys.includes(name)).sort();
    return own.length > 0 ? [[verb, own]] : [];
  });
  const expected = Object.entries(askedFor).filter(([, fields]) => fields.length > 0);
  expect(Object.fromEntries(taken)).toEqual(
    Object.fromEntries(expected.map(([verb, fields]) => [verb, [...fields].sort()])),
  );
});

describe('a field of the server’s, anywhere in what is sent with a command, makes it malformed', () => {
  test.each(commands.map((command) => [command.verb, command] as const))('%s', async (verb, { input }) => {
    const inputs = inputsFor(verb, input, texts);
    for (const each of inputs) expect(input.safeParse(each).success).toBe(true);
    const all = attempts(inputs);
    const results = await send(
      verb,
      all.map(({ json }) => json),
    );
    const taken = all
      .map(({ name, path }, i) => [results[i]?.status, ...path, name])
      .filter(([status]) => status !== 400);
    expect(taken).toEqual([]);
    expect(all.length).toBeGreaterThan(40);
  });

  test('and all that time nothing was written', async () => {
    const nouns = new Set((await everythingIn(house.table, house.endpoint)).map(({ pk }) => pk.split('#')[0]));
    expect([...nouns]).toEqual(['staff']);
  });
});

describe('a field of the server’s beside a command', () => {
  const input = JSON.stringify({ customerId: ulid(), card: aCard() });

  test('makes the envelope malformed as well, whichever it is', async () => {
    const beside = [...names.map((name) => `,"${name}":${JSON.stringify(owned[name])}`), `,${proto}`];
    const results = await Promise.all(beside.map((field) => send('customer.report', [input], field)));
    expect(results.flat().map(({ status }) => status)).toEqual(beside.map(() => 400));
  });

  test('without any, the record and its history say of themselves who it was and when', async () => {
    const [result] = await send('customer.report', [input]);
    if (!result) throw new Error('It was not answered.');
    const { staffId } = staff.zhao;
    const { at } = house.clock;
    expect(recordOf(result)).toMatchObject({ revision: 1, stage: 'reported', reporterId: staffId, reportedAt: at });
    const items = await everythingIn(house.table, house.endpoint);
    expect(items.find(({ sk }) => sk.startsWith('@'))).toMatchObject({ entry: { actorId: staffId, at } });
  });

  test('nor does it give anybody a role: no object in the house has learnt one', () => {
    expect(({} as { roles?: unknown }).roles).toBeUndefined();
    expect(({} as { stage?: unknown }).stage).toBeUndefined();
  });
});
