import { build, type BuildOptions, type Metafile } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { firstPieces, paneBundle } from '#addin/pane/bundle.ts';
import { filesOf } from '#addin/pane/preloaded.ts';
import { functionBundle } from '#infra/aws/function-bundle.ts';
import { type Figure, median } from './figure.ts';
import { inFolder } from './folder.ts';

const root = resolve(import.meta.dirname, '../..');
const kilobyte = 1024;
const loads = 9;

const lambda: BuildOptions = { ...functionBundle, absWorkingDir: root };

const environment = {
  ...process.env,
  TABLE_NAME: 'bench',
  TOKEN_ISSUER: 'https://bench.example/',
  TOKEN_AUDIENCE: 'salesdesk',
  TOKEN_KEYS_URL: 'https://bench.example/keys',
  SCANS_BUCKET: 'bench',
  AWS_REGION: 'ap-southeast-1',
};

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

const emptyHandler = `
  import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
  import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
  export const handler = () => DynamoDBDocumentClient.from(new DynamoDBClient({}));`;

/** Bytes and load time of the API's function, beside an empty handler that imports the SDK. */
export const benchFunction = (): Promise<Figure[]> =>
  inFolder(async (folder) => {
    const [ours, empty] = [join(folder, 'api.mjs'), join(folder, 'empty.mjs')];
    await build({ ...lambda, entryPoints: ['functions/http/handler.ts'], outfile: ours });
    await build({ ...lambda, stdin: { contents: emptyHandler, resolveDir: root }, outfile: empty });
    const [code, emptyCode] = [readFileSync(ours), readFileSync(empty)];
    const [load, emptyLoad] = [loadTime(ours), loadTime(empty)];
    return [
      { name: 'bytes of the function', value: code.length / kilobyte, unit: 'KB' },
      { name: 'bytes of the function, gzipped', value: gzipSync(code).length / kilobyte, unit: 'KB' },
      { name: 'bytes of an empty handler with the SDK', value: emptyCode.length / kilobyte, unit: 'KB' },
      { name: 'load time : empty handler with the SDK', value: load / emptyLoad, unit: 'ratio' },
    ];
  });

const scriptsOf = (outputs: Metafile['outputs']): string[] =>
  Object.keys(outputs).flatMap((file) => (file.endsWith('.js') ? [file.split('/').at(-1) ?? ''] : []));

/** Bytes of the pane as it is installed. */
export const benchPane = (): Promise<Figure[]> =>
  inFolder(async (outdir) => {
    const options = { ...paneBundle({ outdir, isProduction: true }), metafile: true, write: true } as const;
    const { outputs } = (await build(options)).metafile;
    const zipped = (files: readonly string[]) =>
      files.reduce((sum, file) => sum + gzipSync(readFileSync(join(outdir, file))).length, 0) / kilobyte;
    const [entry = ''] = firstPieces;
    return [
      { name: 'pane to sign in, gzipped', value: zipped(filesOf(outputs, [entry])), unit: 'KB' },
      { name: 'pane to its first screen, gzipped', value: zipped(filesOf(outputs, firstPieces)), unit: 'KB' },
      { name: 'pane, all of it, gzipped', value: zipped(scriptsOf(outputs)), unit: 'KB' },
      { name: 'pane, scripts in all', value: scriptsOf(outputs).length, unit: '' },
    ];
  });
