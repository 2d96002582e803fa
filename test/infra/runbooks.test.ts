import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'infra/runbooks';
const read = (path: string): string => readFileSync(path, 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));

/** Every command of ours that a page names, and the program that it runs. */
const commandsIn = (page: string) =>
  [
    ...read(join(folder, page)).matchAll(/(?:npm run (?:-s )?([\w:-]+)(?: --)?|npx tsx ([\w/-]+\.ts))([^\n`|;&]*)/gu),
  ].map(([said, script, file, rest = '']) => ({
    said,
    program: file ?? (script === undefined ? undefined : /^tsx (\S+)/u.exec(scripts[script] ?? '')?.[1]),
    isThere: file === undefined ? Object.hasOwn(scripts, script ?? '') : existsSync(file),
    options: [...rest.matchAll(/(?<!\S)--([a-z][\w-]*)/gu)].map(([option]) => option),
  }));

test.each(pages)('%s names commands that are there, with options that they take, and pages that are there', (page) => {
  const commands = commandsIn(page);
  const wrong = commands.flatMap(({ said, program, isThere, options }) => {
    if (!isThere) return [`${said}: no such command`];
    const known = program === undefined ? '' : read(program) + read('infra/which-table.ts');
    return options.filter((option) => !known.includes(option)).map((option) => `${said}: no ${option}`);
  });
  expect(wrong).toEqual([]);
  for (const [, link = ''] of read(join(folder, page)).matchAll(/\]\(([\w-]+\.md)\)/gu))
    expect([link, pages.includes(link)]).toEqual([link, true]);
});

test('each page begins with what it is, in Chinese, and is a page', () => {
  for (const page of pages) {
    const lines = read(join(folder, page)).split('\n');
    expect(lines[0]).toMatch(/^# \p{Script=Han}.* \/ [A-Z]/u);
    expect([page, lines.length <= 60]).toEqual([page, true]);
  }
  expect(pages.flatMap(commandsIn).filter(({ program }) => program !== undefined).length).toBeGreaterThan(15);
});
