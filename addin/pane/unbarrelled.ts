import type { Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const barrel = '@fluentui/react-components';

interface Origin {
  readonly from: string;
  readonly name: string;
}

const statements = /export \{([^}]*)\} from "([^"]+)"/g;
const withoutRemarks = (text: string): string => text.replace(/\/\/.*$/gm, '');
const namesIn = (list: string): string[] =>
  withoutRemarks(list)
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

/** Which package each of the barrel's names comes from, and what it is called there. */
function originsIn(source: string): ReadonlyMap<string, Origin> {
  const origins = new Map<string, Origin>();
  for (const [, list = '', from = ''] of source.matchAll(statements))
    for (const each of namesIn(list)) {
      const [name = '', as = name] = each.split(' as ');
      origins.set(as, { from, name });
    }
  return origins;
}

const imports = new RegExp(`import \\{([^}]*)\\} from '${barrel}';`, 'g');

/** Imports from the barrel rewritten into imports from where the names come from; types fall away. */
export const unbarrel = (source: string, origins: ReadonlyMap<string, Origin>): string =>
  source.replace(imports, (_, list: string) =>
    namesIn(list)
      .filter((each) => !each.startsWith('type '))
      .map((each) => {
        const { from, name } = origins.get(each) ?? { from: barrel, name: each };
        return `import { ${name} as ${each} } from '${from}';`;
      })
      .join(' '),
  );

/**
 * Lets each screen carry its own controls. The bundler keeps everything that a barrel hands on in one chunk, so the
 * first screen would carry the controls of all.
 */
export const unbarrelled: Plugin = {
  name: 'unbarrelled',
  setup(build) {
    const package_ = createRequire(import.meta.url).resolve(`${barrel}/package.json`);
    const origins = originsIn(readFileSync(join(dirname(package_), 'lib/index.js'), 'utf8'));
    build.onLoad({ filter: /[\\/]addin[\\/]pane[\\/].*\.tsx?$/ }, ({ path }) => ({
      contents: unbarrel(readFileSync(path, 'utf8'), origins),
      loader: path.endsWith('x') ? 'tsx' : 'ts',
    }));
  },
};
