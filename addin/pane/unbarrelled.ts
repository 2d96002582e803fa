import type { Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const imports = /import \{([^}]*)\} from (['"])([^'"]+)\2;/g;
const handedOn = /export \{([^}]*)\} from ['"]([^'"]+)['"]/g;

/** A name as it is written in one file and called in another. */
interface Named {
  readonly name: string;
  readonly as: string;
}

const withoutRemarks = (text: string): string => text.replace(/\/\/.*$/gm, '');
const namesIn = (list: string): Named[] =>
  withoutRemarks(list)
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '' && !each.startsWith('type '))
    .map((each) => {
      const [name = '', as = name] = each.split(' as ');
      return { name, as };
    });

/** Where a name comes from: a file of Fluent, or another package by its name. */
export interface Origin {
  readonly from: string;
  readonly name: string;
}

/** Fluent's files as they lie on the disk. */
export interface Files {
  readonly read: (file: string) => string;
  /** The file that a package of Fluent begins with. */
  readonly entryOf: (fluentPackage: string) => string;
}

const isFluent = (from: string): boolean => /^@fluentui\/[\w-]+$/.test(from);

const fileOf = ({ entryOf }: Files, importer: string, from: string): string | undefined => {
  if (from.startsWith('.')) return join(dirname(importer), from);
  return isFluent(from) ? entryOf(from) : undefined;
};

/** The file in which a name is really written, past every one that only hands it on. */
function originOf(files: Files, file: string, name: string): Origin {
  for (const [, list = '', from = ''] of files.read(file).matchAll(handedOn)) {
    const found = namesIn(list).find(({ as }) => as === name);
    if (!found) continue;
    const next = fileOf(files, file, from);
    return next === undefined ? { from, name: found.name } : originOf(files, next, found.name);
  }
  return { from: file, name };
}

/** Imports from Fluent's barrels rewritten into imports from where the names come from; types fall away. */
export const unbarrel = (source: string, files: Files, importer = ''): string =>
  source.replace(imports, (whole, list: string, _quote, from: string) => {
    const file = from.startsWith('.') && importer === '' ? undefined : fileOf(files, importer, from);
    if (file === undefined) return whole;
    return namesIn(list)
      .map(({ name, as }) => ({ ...originOf(files, file, name), as }))
      .map((origin) => `import { ${origin.name} as ${origin.as} } from ${JSON.stringify(origin.from)};`)
      .join(' ');
  });

function filesOnDisk(): Files {
  const texts = new Map<string, string>();
  const read = (file: string): string => {
    const text = texts.get(file) ?? readFileSync(file, 'utf8');
    texts.set(file, text);
    return text;
  };
  const { resolve } = createRequire(import.meta.url);
  const entryOf = (fluentPackage: string): string => {
    const about = resolve(`${fluentPackage}/package.json`);
    const { module = 'lib/index.js' } = JSON.parse(read(about)) as { module?: string };
    return join(dirname(about), module);
  };
  return { read, entryOf };
}

const ours = /[\\/]addin[\\/]pane[\\/].*\.tsx?$/;
const fluents = /[\\/]node_modules[\\/]@fluentui[\\/][\w-]+[\\/]lib[\\/].*\.js$/;

/**
 * Lets each screen carry its own controls, and the first one nothing that only later ones use. The bundler keeps
 * everything that a barrel hands on in one chunk, Fluent's own barrels among them. Our own styles become rules on the way.
 */
export const unbarrelled: Plugin = {
  name: 'unbarrelled',
  async setup(build) {
    // Read when there is something to bundle: it takes a good part of a start that finds its bundle made.
    const { styledAhead } = await import('./styled-ahead.ts');
    const files = filesOnDisk();
    build.onLoad({ filter: ours }, ({ path }) => ({
      contents: unbarrel(styledAhead(readFileSync(path, 'utf8')), files),
      loader: path.endsWith('x') ? 'tsx' : 'ts',
    }));
    build.onLoad({ filter: fluents }, ({ path }) => ({
      contents: unbarrel(files.read(path), files, path),
      loader: 'js',
    }));
  },
};
