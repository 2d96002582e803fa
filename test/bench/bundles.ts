import { build, type BuildOptions } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { paneBundle } from '#addin/pane/bundle.ts';
import type { Figure } from './figure.ts';

const root = resolve(import.meta.dirname, '../..');
const kilobyte = 1024;
const loads = 9;

const lambda: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  charset: 'utf8',
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
};

const environment = {
  ...process.env,
  TABLE_NAME: 'bench',
  TOKEN_ISSUER: 'https://bench.example/',
  TOKEN_AUDIENCE: 'salesdesk',
  TOKEN_KEYS_URL: 'https://bench.example/keys',
  AWS_REGION: 'ap-southeast-1',
};

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Milliseconds from the start of a process until the module has been loaded. */
const loadTime = (file: string) =>
  median(
    Array.from({ length: loads }, () => {
      const started = performance.now();
      const { status, stderr } = spawnSync(process.execPath, ['--no-warnings', file], { env: environment });
      if (status !== 0) throw new Error(stderr.toString());
      return performance.now() - started;
    }),
  );

/** Bytes and load time of the API's function, beside an empty handler that imports the SDK; bytes of the pane. */
export async function benchBundles(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'salesdesk-bench-'));
  try {
    const [ours, empty] = [join(folder, 'api.mjs'), join(folder, 'empty.mjs')];
    await build({ ...lambda, entryPoints: ['functions/http/handler.ts'], outfile: ours });
    const sdk =
      "import { DynamoDBClient } from '@aws-sdk/client-dynamodb'; import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'; export const handler = () => DynamoDBDocumentClient.from(new DynamoDBClient({}));";
    await build({ ...lambda, stdin: { contents: sdk, resolveDir: root }, outfile: empty });
    const pane = await build({
      ...paneBundle({ outdir: join(folder, 'pane'), isProduction: true }),
      metafile: true,
      write: true,
      logLevel: 'silent',
    });
    const outputsOf = pane.metafile.outputs;
    const outputs = Object.entries(outputsOf).filter(([file]) => file.endsWith('.js'));
    const first = outputs.filter(([, { entryPoint }]) => entryPoint?.endsWith('main.tsx'));
    const reached = new Set<string>();
    const reach = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { path, kind } of outputsOf[file]?.imports ?? []) if (kind === 'import-statement') reach(path);
    };
    for (const [file] of first) reach(file);
    const zipped = (files: readonly string[]) =>
      files.reduce((sum, file) => sum + gzipSync(readFileSync(resolve(root, file))).length, 0) / kilobyte;
    const [bytes, load, emptyLoad] = [readFileSync(ours).length, loadTime(ours), loadTime(empty)];
    return [
      { name: 'bytes of the function', value: bytes / kilobyte, unit: 'KB' },
      { name: 'bytes of the function, gzipped', value: gzipSync(readFileSync(ours)).length / kilobyte, unit: 'KB' },
      { name: 'load time : empty handler with the SDK', value: load / emptyLoad, unit: 'ratio' },
      { name: 'pane, first screen, gzipped', value: zipped([...reached]), unit: 'KB' },
      { name: 'pane, all of it, gzipped', value: zipped(outputs.map(([file]) => file)), unit: 'KB' },
      { name: 'pane, scripts asked for before the first screen', value: reached.size, unit: '' },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
