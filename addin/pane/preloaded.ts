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

/**
 * The page as it lies beside the bundle: it names the file that the entry only hands on, and asks for it at once. What
 * stands above it waits until it is known who is there: asked for together, each would hold up the first screen.
 */
export function pageBeside(html: string, outputs: Outputs, [entry = '']: readonly string[]): string {
  const [core = 'main.js'] = filesOf(outputs, [entry]);
  const link = `<link rel="modulepreload" href="${core}" />`;
  return html.replace('main.js', core).replace('</title>', `</title>\n    ${link}`);
}

/** Has the page beside the bundle ask at once for the first piece. */
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
