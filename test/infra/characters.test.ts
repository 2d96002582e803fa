import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { characterTexts } from '#infra/characters.ts';

const root = resolve(import.meta.dirname, '../..');

test('the tables of characters say what the dictionaries say, character by character', async () => {
  const others = [...(await characterTexts())].filter(
    ([file, text]) => readFileSync(join(root, file), 'utf8') !== text,
  );
  expect(others.map(([file]) => file)).toEqual([]);
});
