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

/** The file that a piece itself lies in, which its entry may only hand on. */
const holderOf = (outputs: Outputs, piece: string): string | undefined =>
  Object.keys(outputs).find((file) =>
    Object.keys(outputs[file]?.inputs ?? {}).some((input) => basename(input) === basename(piece)),
  );

/** The files of these pieces and of all that they stand on, by name; what stands lowest comes first. */
export function filesOf(outputs: Outputs, pieces: readonly string[]): readonly string[] {
  const fileOf = (piece: string): string[] =>
    Object.entries(outputs).flatMap(([file, { entryPoint = '' }]) =>
      basename(entryPoint) === basename(piece) ? [file] : [],
    );
  const lowestFirst = pieces.flatMap((piece) =>
    fileOf(piece).flatMap((file) => [...reach(outputs, file, new Set())].reverse()),
  );
  return [...new Set(lowestFirst)].map((file) => basename(file));
}

/** What the page asks for at once: the light piece that opens the house, and the heavy one that draws. */
const atOnce = { 'opening.js': 'opening.ts', 'main.js': 'main.tsx' };

/** What it only names: asked for before it is known who is there, it would hold up who has to sign in. */
const later = { 'inside.js': 'SignedIn.tsx', 'words-zh-CN.js': 'zh-CN.ts', 'words-en.js': 'en.ts' };

const screen = /[\\/]screens[\\/](\w+)\.tsx$/;

/** What each screen needs besides what whoever is signed in has. */
function screensIn(outputs: Outputs): readonly string[] {
  const there = filesOf(outputs, [...Object.values(atOnce), ...Object.values(later)]);
  return Object.values(outputs).flatMap(({ entryPoint = '' }) => {
    const name = screen.exec(entryPoint)?.[1];
    if (name === undefined) return [];
    const files = filesOf(outputs, [`${name}.tsx`]).filter((file) => !there.includes(file));
    return [`<meta name="screen-${name}" content="${files.join(' ')}" />`];
  });
}

/** The page as it lies beside the bundle, with the names that the files have there. */
export function pageBeside(html: string, outputs: Outputs): string {
  const below = filesOf(outputs, Object.values(atOnce));
  const above = (piece: string): string =>
    filesOf(outputs, [piece])
      .filter((file) => !below.includes(file))
      .join(' ');
  const names = [
    ...Object.entries(atOnce).map(([name, piece]) => [name, basename(holderOf(outputs, piece) ?? name)] as const),
    ...Object.entries(later).map(([name, piece]) => [name, above(piece)] as const),
  ];
  return names
    .reduce((page, [name, file]) => page.replaceAll(`"${name}"`, `"${file}"`), html)
    .replace('</title>', ['</title>', ...screensIn(outputs)].join('\n    '));
}

/** Gives the page beside the bundle the names of the files there. */
export const preloaded = (page: string): Plugin => ({
  name: 'preloaded',
  setup(build) {
    const { outdir, write } = build.initialOptions;
    if (outdir === undefined || write === false) return;
    build.onEnd(async ({ metafile }) => {
      const file = join(outdir, page);
      if (metafile) await writeFile(file, pageBeside(await readFile(file, 'utf8'), metafile.outputs));
    });
  },
});
