import { build, type Metafile } from 'esbuild';
import { writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { join, resolve } from 'node:path';
import { givenEngine } from '#given/engine.ts';
import { givenFolder } from '#given/folder.ts';
import { runNode } from '#given/run-node.ts';
import { functionBundle, otherCredentials } from '#infra/aws/function-bundle.ts';

const root = resolve(import.meta.dirname, '../../..');

/** What both functions hold of the SDK: the way to the table, and what it stands on. */
const toTheTable = [
  '@aws-sdk/client-dynamodb',
  '@aws-sdk/core',
  '@aws-sdk/credential-provider-env',
  '@aws-sdk/credential-provider-http',
  '@aws-sdk/credential-provider-node',
  '@aws-sdk/dynamodb-codec',
  '@aws-sdk/endpoint-cache',
  '@aws-sdk/lib-dynamodb',
  '@aws-sdk/middleware-endpoint-discovery',
  '@aws-sdk/util-dynamodb',
];
const toTheScans = [
  '@aws-sdk/checksums',
  '@aws-sdk/client-s3',
  '@aws-sdk/middleware-sdk-s3',
  '@aws-sdk/s3-request-presigner',
  '@aws-sdk/signature-v4-multi-region',
  '@aws-sdk/xml-builder',
];

interface Bundle {
  readonly text: string;
  readonly output: Metafile['outputs'][string];
  /** Files whose code is in it; what was only read, or left out as unused, is not. */
  readonly files: readonly string[];
}

async function bundleOf(entry: string): Promise<Bundle> {
  const built = await build({
    ...functionBundle,
    absWorkingDir: root,
    entryPoints: [entry],
    outdir: 'nowhere',
    write: false,
    metafile: true,
  });
  const [output] = Object.values(built.metafile.outputs);
  const [file] = built.outputFiles;
  if (!output || !file) throw new Error(`${entry} came to nothing.`);
  const files = Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []));
  return { text: file.text, output, files };
}

/** `node_modules/a/node_modules/@b/c/index.js` → `node_modules/a/node_modules/@b/c` */
const foldersOf = ({ files }: Bundle): string[] =>
  [...new Set(files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []))].sort();
const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);

describe.each([
  {
    name: 'the API',
    entry: 'functions/http/handler.ts',
    mostBytes: 1_250_000,
    sdk: [...toTheTable, ...toTheScans].sort(),
    never: /^functions\/(schedules|outgoing\/(?!door\.ts))/,
  },
  {
    name: 'the schedules',
    entry: 'functions/schedules/handler.ts',
    mostBytes: 910_000,
    sdk: toTheTable,
    never: /^functions\/http/,
  },
])('the function of $name', ({ entry, mostBytes, sdk, never }) => {
  let bundle: Bundle;
  beforeAll(async () => {
    bundle = await bundleOf(entry);
  });

  it('is no larger than it has to be', () => {
    expect(bundle.output.bytes).toBeLessThan(mostBytes);
  });

  it('holds what decides and stores, and nothing of the pane, of this machine or of the other function', () => {
    expect(bundle.files.filter((file) => !/^(functions|node_modules)\//.test(file))).toEqual([]);
    expect(bundle.files.filter((file) => never.test(file))).toEqual([]);
  });

  it('holds of the SDK what it calls, and no library twice', () => {
    const names = foldersOf(bundle).map(nameOf);
    expect(names.filter((name) => name.startsWith('@aws-sdk/'))).toEqual(sdk);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(names).not.toContain('tslib');
  });

  it('loads nothing but what Node brings along', () => {
    const beside = bundle.output.imports.filter(({ external, path }) => external && !isBuiltin(path));
    expect(beside.map(({ kind, path }) => [kind, path]).sort()).toEqual(
      otherCredentials.map((name) => ['dynamic-import', name]),
    );
  });
});

it('a function asks with the credentials that its environment holds', async () => {
  const file = join(givenFolder(), 'schedules.mjs');
  await writeFile(file, (await bundleOf('functions/schedules/handler.ts')).text);
  const { endpoint, table } = await givenEngine();
  const call = "handler({ name: 'dormancy' }).then((counts) => console.log(JSON.stringify(counts)))";
  const run = `import(${JSON.stringify(file)}).then(({ handler }) => ${call})`;
  const environment = { TABLE_NAME: table.name, AWS_REGION: 'ap-east-1', AWS_ENDPOINT_URL_DYNAMODB: endpoint };
  const credentials = { AWS_ACCESS_KEY_ID: 'given', AWS_SECRET_ACCESS_KEY: 'given' };
  expect(await runNode(['-e', run], { ...environment, ...credentials })).toEqual({
    code: 0,
    said: expect.stringContaining('{"warned":0,"reached":0') as string,
  });
  expect((await runNode(['-e', run], environment)).said).toMatch(/Cannot find package '@aws-sdk\/credential-provider-/);
});
