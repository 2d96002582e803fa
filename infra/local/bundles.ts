import { type BuildOptions, build, stop, version } from 'esbuild';
import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { replaceFolder } from './replace-folder.ts';

const root = join(import.meta.dirname, '../..');
const cache = join(root, 'node_modules/.cache/salesdesk');
const INPUTS = 'inputs.json';

const marksOf = async (files: readonly string[]): Promise<string> => {
  const marks = files.map(async (file) => {
    const { mtimeMs, size } = await stat(resolve(root, file));
    return [file, mtimeMs, size];
  });
  return JSON.stringify(await Promise.all(marks));
};

interface Built {
  readonly with: string;
  readonly files: readonly string[];
  readonly marks: string;
}

const markOf = (options: BuildOptions): string => JSON.stringify([version, options]);

/** Whether what lies in a folder was made with these options from these very files. */
const isCurrent = async (dir: string, options: BuildOptions): Promise<boolean> => {
  try {
    const built = JSON.parse(await readFile(join(dir, INPUTS), 'utf8')) as Built;
    return built.with === markOf(options) && built.marks === (await marksOf(built.files));
  } catch {
    return false;
  }
};

const encoders = {
  gz: promisify(gzip),
  br: (text: Buffer) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
};

const compress = async (dir: string): Promise<void> => {
  const files = (await readdir(dir, { recursive: true })).filter((file) => /\.(js|css|html|svg|wasm)$/.test(file));
  for (const file of files)
    for (const [end, encode] of Object.entries(encoders))
      await writeFile(join(dir, `${file}.${end}`), await encode(await readFile(join(dir, file))));
};

const write = async (dir: string, options: BuildOptions): Promise<void> => {
  const { metafile } = await build({ ...options, outdir: dir, metafile: true, absWorkingDir: root, logLevel: 'error' });
  await compress(dir);
  const files = Object.keys(metafile.inputs).filter((file) => !file.includes(':'));
  const built: Built = { with: markOf(options), files, marks: await marksOf(files) };
  await writeFile(join(dir, INPUTS), JSON.stringify(built));
};

const bundled = async (dir: string, options: BuildOptions): Promise<string> => {
  if (await isCurrent(dir, options)) return dir;
  await replaceFolder(dir, (fresh) => write(fresh, options));
  return dir;
};

let bundling = 0;

/** esbuild keeps a process of its own at hand, which a server that runs all day has no use for. */
const withEsbuild = async <T>(work: () => Promise<T>): Promise<T> => {
  bundling += 1;
  try {
    return await work();
  } finally {
    if ((bundling -= 1) === 0) await stop();
  }
};

/** Bundles the pages whose sources have changed since their last bundle; answers the folder to serve each from. */
export const bundle = <Name extends string>(pages: Readonly<Record<Name, BuildOptions>>, into = cache) =>
  withEsbuild(async () => {
    const dirs = Object.entries<BuildOptions>(pages).map(async ([name, options]) => [
      name,
      await bundled(join(into, name), options),
    ]);
    return Object.fromEntries(await Promise.all(dirs)) as Record<Name, string>;
  });
