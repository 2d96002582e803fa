import { ulid } from 'ulid';
import { aCard, anotherCard } from '#given/customer.ts';
import { givenDepartment, type Department } from '#given/department.ts';
import { recordOf, refusedBy } from '#given/result.ts';
import type { Result } from '#functions/http/wire.ts';

let house: Department;
let authorization: string;
beforeAll(async () => {
  house = await givenDepartment();
  authorization = `Bearer ${await house.token({ oid: 'staff-chen' })}`;
});

const raw = async (body: string, path = '/commands') => {
  const headers = {
    authorization,
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
  };
  const response = await house.request(path, { method: 'POST', headers, body });
  return { status: response.status, body: (await response.json()) as { refusal?: { kind: string; says?: object } } };
};
const report = (card: object, more: object = {}) => ({
  id: ulid(),
  verb: 'customer.report',
  basedOn: 0,
  input: { customerId: ulid(), card: { ...aCard(), ...card }, ...more },
});
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('a request that cannot be read is refused whole, in words', () => {
  test.each([
    ['not JSON', '{"commands":', 400],
    ['empty', '', 400],
    ['a list in place of an object', '[]', 400],
    ['null', 'null', 400],
    ['no commands', '{"commands":[]}', 400],
    ['101 commands', JSON.stringify({ commands: Array.from({ length: 101 }, () => report({})) }), 400],
    ['10 MB', JSON.stringify({ commands: ['x'.repeat(10 * 1024 * 1024)] }), 413],
    ['a field too many', JSON.stringify({ commands: [report({})], admin: true }), 400],
    ['brackets nested 200,000 deep', nested(200_000), 400],
    ['__proto__ beside the commands', '{"commands":[{}],"__proto__":{"roles":["manager"]}}', 400],
  ])('%s', async (_, body, status) => {
    const answer = await raw(body);
    expect(answer.status).toBe(status);
    expect(answer.body.refusal?.says).toHaveProperty('zh-CN');
  });
});

describe('a command that cannot be read is refused alone; the row beside it goes through (CF-4.1b)', () => {
  const surrogate = String.fromCharCode(0xd83d);
  const cases: Record<string, [unknown, string[]]> = {
    'not an object': ['x', ['malformed']],
    null: [null, ['malformed']],
    'an unknown verb': [{ ...report({}), verb: 'customer.delete' }, ['malformed']],
    'a verb that every object has': [{ ...report({}), verb: 'constructor' }, ['malformed']],
    'a server’s field': [report({}, { stage: 'filed' }), ['malformed']],
    'a server’s field in the card': [report({ ownerId: 'staff-chen' }), ['malformed']],
    '__proto__ in the card': [
      { ...report({}), input: JSON.parse(`{"customerId":"${ulid()}","card":{"__proto__":{"name":"x"}}}`) as unknown },
      ['malformed'],
    ],
    'an id that is not one': [{ ...report({}), input: { customerId: '../staff', card: aCard() } }, ['malformed']],
    'a negative revision': [{ ...report({}), basedOn: -1 }, ['malformed']],
    'half a character': [report({ name: `上海${surrogate}有限公司` }), ['malformed']],
    'a name of 100,000 characters': [report({ name: '长'.repeat(100_000) }), ['malformed']],
    'a demand of 1,000 characters': [
      report({ ...anotherCard('温州沐阳鞋业有限公司'), demand: '长'.repeat(1_000) }),
      ['CF-2.2a'],
    ],
    'a nature there is not': [report({ nature: '国企' }), ['malformed']],
    'a day there is not': [report({ obtainedOn: '2026-02-30' }), ['malformed']],
    'a number for a phone': [report({ phone: 13900001234 }), ['malformed']],
    'an empty card': [
      report({ name: '', principal: '', nature: '', demand: '', phone: '', address: '', creditCode: '', source: '' }),
      ['CF-1.3', 'CF-2.0', 'CF-2.0', 'CF-2.0', 'CF-2.0', 'CF-2.0', 'CF-4.1a'],
    ],
  };
  test('nested 5,000 deep', async () => {
    const { status, body } = await raw(`{"commands":[${nested(5_000)},${JSON.stringify(report({}))}]}`);
    expect(status).toBe(200);
    expect((body as { results: Result[] }).results.map((result) => result.status)).toEqual([400, 200]);
  });

  test.each(Object.entries(cases))('%s', async (name, [command, clauses]) => {
    const good = report({
      name: `绍兴${String(name.length)}号染整有限公司`,
      creditCode: '',
      phone: `138${String(10_000_000 + name.length * 7919)}`,
    });
    const { status, body } = await house
      .as('chen')
      .post<{ results: Result[] }>('/commands', { commands: [command, good] });
    expect(status).toBe(200);
    const [bad] = body.results;
    expect(bad && [...new Set(refusedBy(bad))].sort()).toEqual([...new Set(clauses)].sort());
    expect(bad?.status).toBeGreaterThanOrEqual(400);
    expect(bad?.status).toBeLessThan(500);
    expect(body.results[1]?.status).toBeLessThan(500);
  });
});

describe('a command against the record as it is', () => {
  test('a revision from the future', async () => {
    const { customerId } = recordOf(
      await house.as('chen').report({ name: '嘉兴远岫丝绸有限公司', creditCode: '', phone: '13655550001' }),
    );
    const result = await house.as('chen').send('customer.edit', { customerId, changes: { demand: '坯布' } }, 9);
    expect([result.status, ...refusedBy(result)]).toEqual([409, 'stale']);
  });

  test('another person’s id in a report', async () => {
    const { customerId } = recordOf(
      await house.as('lin').report({ name: '湖州清嘉竹业有限公司', creditCode: '', phone: '13655550002' }),
    );
    const result = await house.as('chen').report({ name: '湖州另一家有限公司' }, customerId);
    expect(result.status).toBe(403);
  });

  test('an id that is not there', async () => {
    const result = await house.as('chen').send('customer.withdraw', { customerId: ulid() });
    expect([result.status, ...refusedBy(result)]).toEqual([404, 'missing']);
  });

  test.each(['/customers/x', '/customers?list=all', '/customers?list=mine&limit=5000', '/customers?list=mine&limit=x'])(
    'a question that cannot be read: %s',
    async (path) => {
      expect((await house.as('chen').get(path)).status).toBe(400);
    },
  );

  test('an address that is not there', async () => {
    expect((await house.as('chen').get('/nothing')).status).toBe(404);
  });
});

describe('text is text', () => {
  test.each([
    '=HYPERLINK("http://x")',
    '+86精工',
    "'=1+1",
    '𠮷野家😀有限公司',
    '００１２３',
    '\tA公司',
    '<script>alert(1)</script>公司',
  ])('%j comes back as it was typed', async (demand) => {
    const name = `台州${String([...demand].length)}${String(demand.codePointAt(1))}塑业有限公司`;
    const card = {
      name,
      demand,
      creditCode: '',
      phone: `137${String(10_000_000 + (demand.codePointAt(1) ?? 0))}`,
      principal: name,
    };
    expect(recordOf(await house.as('chen').report(card)).demand).toBe(demand);
  });
});
