import { readdir, readFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** The text files of a house, by their path from its door. */
export type Tree = ReadonlyMap<string, string>;

const notOurs = new Set(['node_modules', '.git', '.salesdesk', 'dist', 'cdk.out', 'screenshots']);
const pictures = new Set(['.png', '.jpg', '.ico', '.woff2', '.xlsx']);

async function pathsUnder(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const paths = entries
    .filter(({ name }) => !notOurs.has(name))
    .map(async (entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? pathsUnder(path) : [path];
    });
  return (await Promise.all(paths)).flat();
}

/** Everything in the house that can be read. */
export async function houseTree(): Promise<Tree> {
  const paths = (await pathsUnder('')).filter((path) => !pictures.has(extname(path))).sort();
  const texts = paths.map(async (path) => [path, await readFile(join(root, path), 'utf8')] as const);
  return new Map(await Promise.all(texts));
}
