import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Shelf, books, shelfIn, shelfInMemory } from '#infra/local/books.ts';
import { givenFolder } from '#given/folder.ts';

const shelves: [string, () => Shelf][] = [
  ['in memory', shelfInMemory],
  ['in files', () => shelfIn(join(givenFolder(), 'books'))],
];

const keeping = (body: string) => ({ method: 'PUT', body });

describe.each(shelves)('a shelf %s', (_, shelf) => {
  test('gives back what was put there last, and nothing of another book', async () => {
    const door = books(shelf());
    await door.request('/?book=default', keeping('{"a":1}'));
    const kept = await door.request('/?book=default', keeping('{"公司":"甲"}'));

    const found = await door.request('/?book=default');
    const other = await door.request('/?book=other');

    expect([kept.status, await found.text(), other.status]).toEqual([204, '{"公司":"甲"}', 204]);
    expect(found.headers.get('content-type')).toBe('application/json');
  });

  test('takes no book that is not JSON and keeps the one it has', async () => {
    const door = books(shelf());
    await door.request('/?book=b', keeping('[1]'));

    const refused = await door.request('/?book=b', keeping('[1'));

    expect([refused.status, await (await door.request('/?book=b')).text()]).toEqual([400, '[1]']);
  });
});

test.each(['', '../lock', 'a/b', 'a.json', '%00', '甲', 'x'.repeat(65)])('“%s” names no book', async (name) => {
  const door = books(shelfInMemory());

  const statuses = [
    (await door.request(`/?book=${name}`)).status,
    (await door.request(`/?book=${name}`, keeping('1'))).status,
  ];

  expect(statuses).toEqual([400, 400]);
});

test('a book that is too large is refused', async () => {
  const refused = await books(shelfInMemory(), 10).request('/?book=b', keeping('"0123456789"'));

  expect(refused.status).toBe(413);
});

test('keeping one book many times at once leaves one whole book and nothing beside it', async () => {
  const dir = givenFolder();
  const door = books(shelfIn(dir));
  const contents = Array.from({ length: 20 }, (_, i) => JSON.stringify(String(i).repeat(10_000)));

  await Promise.all(contents.map(async (content) => door.request('/?book=b', keeping(content))));

  expect(readdirSync(dir)).toEqual(['b.json']);
  expect(contents).toContain(readFileSync(join(dir, 'b.json'), 'utf8'));
});
