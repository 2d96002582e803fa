import { ulid } from 'ulid';
import { RELEASE, release } from '#policy/release.ts';
import { aCard } from '#given/customer.ts';
import { givenDepartment, staff, type Department } from '#given/department.ts';

let house: Department;
beforeAll(async () => {
  house = await givenDepartment();
});

const asked = async (path: string, body?: unknown): Promise<Response> =>
  house.request(path, {
    headers: {
      authorization: `Bearer ${await house.token({ oid: staff.chen.staffId })}`,
      'content-type': 'application/json',
    },
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
  });

test('the API says which release it is with every answer, also with a refusal, and in its health', async () => {
  const answers = await Promise.all([
    house.request('/health'),
    house.request('/me'),
    asked('/me'),
    asked('/nowhere'),
    asked('/commands', { commands: 7 }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 401, 200, 404, 400]);
  expect(answers.map(({ headers }) => headers.get(RELEASE))).toEqual(answers.map(() => release));
  await expect(answers[0].json()).resolves.toEqual({ isWell: true, release });
});

/** What a pane of a later release may send that this API has not learnt yet. */
test.each([
  ['a field of a command', '/commands', { commands: [{ ...report(), input: { ...report().input, later: 1 } }] }],
  ['a field beside it', '/commands', { commands: [{ ...report(), later: 1 }] }],
  ['a verb', '/commands', { commands: [{ ...report(), verb: 'customer.later' }] }],
  ['a field of a request', '/customers/read', { ids: [ulid()], later: true }],
  ['a word in an address', '/customers?list=mine&later=1', undefined],
  ['a list', '/customers?list=later', undefined],
])(
  'what a later pane knows and this API does not is refused with words, never half done: %s',
  async (_, path, body) => {
    const answer = await asked(path, body);
    const said = (await answer.json()) as Said;
    const [of = { status: answer.status, ...said }] = said.results ?? [];

    expect(of).toMatchObject({
      status: 400,
      refusal: { kind: 'malformed', says: { 'zh-CN': expect.any(String) as string } },
    });
    await expect(asked('/customers?list=mine').then((mine) => mine.json())).resolves.toMatchObject({ items: [] });
  },
);

interface Said {
  readonly refusal?: unknown;
  readonly results?: readonly { readonly status: number; readonly refusal?: unknown }[];
}

function report() {
  return { id: ulid(), verb: 'customer.report', basedOn: 0, input: { customerId: ulid(), card: aCard() } };
}
