import { readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { formatted } from './formatted.ts';

const root = resolve(import.meta.dirname, '..');

/** An index that is made, never written: what one of its files exports, gathered in one list. */
interface Index {
  readonly file: string;
  readonly folder: string;
  /** Nouns whose files it gathers; `*` for one list over all of them. */
  readonly lists: (nouns: readonly string[]) => readonly { readonly name: string; readonly nouns: readonly string[] }[];
  /** Files that stand beside but are not of the list. */
  readonly isMember: (file: string) => boolean;
  readonly exported: (noun: string, stem: string) => string;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const camel = (stem: string) =>
  stem
    .split('-')
    .map((word, i) => (i === 0 ? word : capital(word)))
    .join('');

const indexes: readonly Index[] = [
  {
    file: 'functions/policy/clauses/index.ts',
    folder: 'functions/policy/clauses',
    lists: (nouns) => nouns.map((noun) => ({ name: `${noun}Clauses`, nouns: [noun] })),
    isMember: () => true,
    exported: (_, stem) => camel(stem),
  },
  {
    file: 'functions/commands/index.ts',
    folder: 'functions/commands',
    lists: (nouns) => [{ name: 'commands', nouns }],
    isMember: (stem) =>
      !stem.startsWith('on-') && !['credit', 'decision', 'following', 'handing', 'opening', 'scan'].includes(stem),
    exported: (noun, stem) => `${camel(stem)}${capital(noun)}`,
  },
];

const folders = (folder: string) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

const members = ({ folder, isMember, exported }: Index, noun: string) =>
  readdirSync(join(root, folder, noun))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => basename(file, '.ts'))
    .filter(isMember)
    .sort()
    .map((stem) => ({ name: exported(noun, stem), from: `./${noun}/${stem}.ts` }));

/** The text of every made index, by its path. */
export async function indexTexts(): Promise<Map<string, string>> {
  const texts = indexes.map(async (index) => {
    const nouns = folders(index.folder);
    const all = new Map(nouns.map((noun) => [noun, members(index, noun)]));
    const imports = [...all.values()].flat().map(({ name, from }) => `import { ${name} } from '${from}';`);
    const lists = index.lists(nouns).map(
      ({ name, nouns: of }) =>
        `export const ${name} = [${of
          .flatMap((noun) => all.get(noun) ?? [])
          .map((m) => m.name)
          .join(', ')}];`,
    );
    const text = `// Made by \`npm run index\` from the files beside it.\n${imports.join('\n')}\n\n${lists.join('\n\n')}\n`;
    return [index.file, await formatted(index.file, text)] as const;
  });
  return new Map(await Promise.all(texts));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const [file, text] of await indexTexts()) {
    writeFileSync(join(root, file), text);
    console.log(`${relative(root, join(root, dirname(file)))}: ${basename(file)} made`);
  }
