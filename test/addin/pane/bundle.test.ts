import { build, type Metafile } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { firstPieces, officeJsOfMicrosoft, paneBundle, paneHtml } from '#addin/pane/bundle.ts';
import { filesOf } from '#addin/pane/preloaded.ts';

const bundled = async (isProduction: boolean) => {
  const options = { ...paneBundle({ outdir: 'out', isProduction }), metafile: true, write: false } as const;
  const { metafile, outputFiles } = await build(options);
  return { outputs: metafile.outputs, files: outputFiles };
};
let made: Awaited<ReturnType<typeof bundled>>;
beforeAll(async () => {
  made = await bundled(true);
}, 60_000);

/** Everything that has to be there before the first screen of somebody who is signed in. */
const first = (outputs: Metafile['outputs']): string[] => filesOf(outputs, firstPieces).map((file) => `out/${file}`);

const inputsOf = (outputs: Metafile['outputs'], files: Iterable<string>): string[] =>
  [...files].flatMap((file) => Object.keys(outputs[file]?.inputs ?? {}));

test('the first screen asks for no sheet, no clauses and no screen of its own', () => {
  const inputs = inputsOf(made.outputs, first(made.outputs));
  expect(inputs).toContainEqual(expect.stringContaining('react-dom'));
  for (const later of ['addin/sheet/excel', 'policy/clauses/', 'policy/catalogue', 'pane/screens/Approvals', '/zod/'])
    expect(inputs.filter((input) => input.includes(later))).toEqual([]);
});

test('the first screen’s code stays under 185 KB gzipped', () => {
  const names = first(made.outputs).map((file) => file.split('/').at(-1));
  const bytes = made.files
    .filter(({ path }) => names.includes(path.split('/').at(-1)))
    .reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
  expect(bytes / 1_024).toBeLessThan(185);
});

test('styles are rules before the pane is bundled: nothing that makes them is in it', () => {
  const inputs = inputsOf(made.outputs, Object.keys(made.outputs));
  expect(inputs.filter((input) => /stylis|rtl-css-js/.test(input))).toEqual([]);
});

test('what is there first comes in two files for who has yet to sign in, the light one first, and one more for who has', () => {
  const [signIn = '', ...above] = firstPieces;
  const heavy = (pieces: readonly string[]) =>
    filesOf(made.outputs, pieces).filter((file) => (made.outputs[`out/${file}`]?.bytes ?? 0) > 1_024);

  const [opening = '', ...drawing] = heavy([signIn]);
  expect(made.outputs[`out/${opening}`]?.bytes).toBeLessThan(12 * 1_024);
  expect(drawing).toHaveLength(1);
  expect(heavy([signIn, ...above])).toHaveLength(3);
  const toSignIn = inputsOf(
    made.outputs,
    heavy([signIn]).map((file) => `out/${file}`),
  );
  expect(toSignIn.filter((input) => /tanstack|react-tabs\//.test(input))).toEqual([]);
});

test('the page names the files that hold the entries, and asks for nothing else before it is known who is there', () => {
  const [opening = '', core = ''] = filesOf(made.outputs, firstPieces);
  const html = paneHtml({ officeJs: '', outputs: made.outputs });

  expect(html).toContain(`<script type="module" async src="${opening}">`);
  expect(html).toContain(`<script type="module" src="${core}">`);
  expect(html).toContain(`<link rel="modulepreload" href="${core}" />`);
  expect(html.match(/modulepreload/g)).toHaveLength(1);
});

const screens = ['Approvals', 'Filing', 'ThisRow', 'Reports', 'Contracts'].map((name) => `screen-${name}`);
test.each(['inside', 'words-zh-CN', 'words-en', ...screens])(
  'the page names what comes next, by its purpose: %s',
  (purpose) => {
    const html = paneHtml({ officeJs: '', outputs: made.outputs });
    const named = new RegExp(`<meta name="${purpose}" content="([^"]*)"`).exec(html)?.[1]?.split(' ') ?? [];
    const below = filesOf(made.outputs, screens.includes(purpose) ? firstPieces : firstPieces.slice(0, 1));

    expect(named).not.toEqual([]);
    expect(Object.keys(made.outputs)).toEqual(expect.arrayContaining(named.map((file) => `out/${file}`)));
    expect(named.filter((file) => below.includes(file))).toEqual([]);
    const stillMissing = named.flatMap((file) =>
      (made.outputs[`out/${file}`]?.imports ?? [])
        .filter(({ kind }) => kind === 'import-statement')
        .map(({ path }) => path.replace('out/', ''))
        .filter((path) => ![...named, ...below].includes(path)),
    );
    expect(stillMissing).toEqual([]);
  },
);

test.each(['words/en.ts', 'words/zh-CN.ts', 'themes/dark.ts', 'themes/contrast.ts'])(
  '%s brings nothing along that only who is signed in needs',
  (piece) => {
    const brought = inputsOf(
      made.outputs,
      filesOf(made.outputs, [piece]).map((file) => `out/${file}`),
    );
    expect(brought.filter((input) => /tanstack|react-tabs\//.test(input))).toEqual([]);
  },
);

test.each([true, false])(
  'no script tries whether it may make code from text (in production: %s)',
  async (isProduction) => {
    const { files } = isProduction ? made : await bundled(false);
    const scripts = files.filter(({ path }) => path.endsWith('.js'));

    expect(
      scripts.filter(({ text }) => !text.startsWith('globalThis.__zod_globalConfig ??= { jitless: true };')),
    ).toEqual([]);
  },
);

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
  const html = paneHtml({ officeJs: officeJsOfMicrosoft, outputs: made.outputs });
  expect(html).toContain(`<meta name="office-js" content="${officeJsOfMicrosoft}" />`);
  expect(html).not.toContain('issuer');
  expect(html).not.toContain('/office/office.js');
});

test('on this machine the page is part of the bundle and the issuer is known', async () => {
  const local = await bundled(false);
  expect(Object.keys(local.outputs)).toContainEqual(expect.stringMatching(/index\.html$/));
  expect(local.files.map((file) => file.text).join('')).toContain('/issuer');
}, 60_000);
