import { build, type Metafile } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { officeJsOfMicrosoft, paneBundle, paneHtml } from '#addin/pane/bundle.ts';

const bundled = async (isProduction: boolean) => {
  const options = { ...paneBundle({ outdir: 'out', isProduction }), metafile: true, write: false } as const;
  const { metafile, outputFiles } = await build(options);
  return { outputs: metafile.outputs, files: outputFiles };
};
let made: Awaited<ReturnType<typeof bundled>>;
beforeAll(async () => {
  made = await bundled(true);
}, 60_000);

const entry = (outputs: Metafile['outputs']): string =>
  Object.keys(outputs).find((file) => outputs[file]?.entryPoint?.endsWith('main.tsx')) ?? '';

/** Everything that has to be there before the first screen. */
function asked(outputs: Metafile['outputs'], file: string, reached = new Set<string>()): Set<string> {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const { path, kind } of outputs[file]?.imports ?? [])
    if (kind === 'import-statement') asked(outputs, path, reached);
  return reached;
}

const inputsOf = (outputs: Metafile['outputs'], files: Iterable<string>): string[] =>
  [...files].flatMap((file) => Object.keys(outputs[file]?.inputs ?? {}));

test('the first screen asks for no sheet, no clauses and no screen of its own', () => {
  const inputs = inputsOf(made.outputs, asked(made.outputs, entry(made.outputs)));
  expect(inputs).toContainEqual(expect.stringContaining('react-dom'));
  for (const later of ['addin/sheet/excel', 'policy/clauses/', 'policy/catalogue', 'pane/screens/Approvals', '/zod/'])
    expect(inputs.filter((input) => input.includes(later))).toEqual([]);
});

test('the first screen’s code stays under 185 KB gzipped', () => {
  const names = [...asked(made.outputs, entry(made.outputs))].map((file) => file.split('/').at(-1));
  const bytes = made.files
    .filter(({ path }) => names.includes(path.split('/').at(-1)))
    .reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
  expect(bytes / 1_024).toBeLessThan(185);
});

test('nothing of the server is in the pane: of the functions, only the policy', () => {
  const inputs = inputsOf(made.outputs, Object.keys(made.outputs));
  const foreign = inputs.filter(
    (input) => /(^|\/)functions\/(?!policy\/)/.test(input) || /aws-sdk|infra\//.test(input),
  );
  expect(foreign).toEqual([]);
});

test('in production the settings are not in the bundle and office.js comes from Microsoft', () => {
  const text = made.files.map((file) => file.text).join('');
  expect(text).toContain('settings.json');
  expect(text).not.toContain('/issuer"');
  expect(paneHtml({ officeJs: officeJsOfMicrosoft })).toContain(`src="${officeJsOfMicrosoft}"`);
  expect(paneHtml({ officeJs: officeJsOfMicrosoft })).not.toContain('/office/office.js');
});

test('on this machine the page is part of the bundle and the issuer is known', async () => {
  const local = await bundled(false);
  expect(Object.keys(local.outputs)).toContainEqual(expect.stringMatching(/index\.html$/));
  expect(local.files.map((file) => file.text).join('')).toContain('/issuer');
}, 60_000);
