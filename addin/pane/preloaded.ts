import type { Metafile, Plugin } from 'esbuild';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

type Outputs = Metafile['outputs'];

const importsOf = (outputs: Outputs, file: string): readonly string[] =>
  (outputs[file]?.imports ?? []).filter(({ kind }) => kind === 'import-statement').map(({ path }) => path);

function reach(outputs: Outputs, file: string, reached: Set<string>): Set<string> {
  if (!reached.has(file)) {
    reached.add(file);
    for (const path of importsOf(outputs, file)) reach(outputs, path, reached);
  }
  return reached;
}

/** The files of these pieces and of all that they stand on, by name; what stands lowest comes first. */
export function filesOf(outputs: Outputs, pieces: readonly string[]): readonly string[] {
  const fileOf = (piece: string): string[] =>
    Object.keys(outputs).filter((file) => outputs[file]?.entryPoint?.endsWith(basename(piece)));
  const lowestFirst = pieces.flatMap((piece) =>
    fileOf(piece).flatMap((file) => [...reach(outputs, file, new Set())].reverse()),
  );
  return [...new Set(lowestFirst)].map((file) => basename(file));
}

const asking = (file: string, urgency = ''): string => `<link rel="modulepreload"${urgency} href="${file}" />`;

/** The page as it lies beside the bundle: it names the file that the entry only hands on, and asks at once for the others too. */
export function pageBeside(html: string, outputs: Outputs, [entry = '', ...others]: readonly string[]): string {
  const [core = 'main.js', ...above] = filesOf(outputs, [entry]);
  const later = filesOf(outputs, others).filter((file) => file !== core && !above.includes(file));
  const links = [asking(core), ...later.map((file) => asking(file, ' fetchpriority="low"'))];
  return html.replace('main.js', core).replace('</title>', ['</title>', ...links].join('\n    '));
}

/** Has the page beside the bundle ask at once for all of the first pieces. */
export const preloaded = (page: string, pieces: readonly string[]): Plugin => ({
  name: 'preloaded',
  setup(build) {
    const { outdir, write } = build.initialOptions;
    if (outdir === undefined || write === false) return;
    build.onEnd(async ({ metafile }) => {
      const file = join(outdir, page);
      if (metafile) await writeFile(file, pageBeside(await readFile(file, 'utf8'), metafile.outputs, pieces));
    });
  },
});
