import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, type BrowserContextOptions, chromium, type LaunchOptions } from 'playwright-core';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const MEND = 'No browser could be started. Install one, for instance: npx playwright-core install --with-deps chromium';

const fontFolders = (): string[] => {
  const noto = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/package.json'));
  return [join(noto, '400Regular'), join(noto, '700Bold')];
};

/** A font configuration of our own, so that Chinese text is drawn with the fonts that came with the packages. */
const fontConfiguration = (): string => {
  const folder = join(tmpdir(), 'salesdesk-fonts');
  const file = join(folder, 'fonts.conf');
  const families = ['sans-serif', 'serif', 'monospace'].map(
    (family) => `<alias><family>${family}</family><prefer><family>Noto Sans SC</family></prefer></alias>`,
  );
  const directories = [...fontFolders(), '/usr/share/fonts'].map((path) => `<dir>${path}</dir>`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${directories.join('')}<cachedir>${folder}</cachedir>${families.join('')}</fontconfig>`,
  );
  return file;
};

const unpackedAt = join(tmpdir(), 'salesdesk-chromium-147');

/**
 * Unpacks beside and then renames, so that no other process ever sees half a browser. In a process of its own: the
 * package unpacks where the real TMPDIR says, and jest gives a test only a copy of the environment.
 */
const unpack = async (): Promise<void> => {
  const fresh = mkdtempSync(join(tmpdir(), 'salesdesk-unpacking-'));
  const env = { ...process.env, TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  const packageUrl = pathToFileURL(createRequire(import.meta.url).resolve('@sparticuz/chromium')).href;
  const unpackThere = `await (await import(${JSON.stringify(packageUrl)})).default.executablePath()`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', unpackThere], { env });
  try {
    renameSync(fresh, unpackedAt);
  } catch {
    rmSync(fresh, { recursive: true });
  }
};

const packaged = async (): Promise<LaunchOptions> => {
  if (!existsSync(join(unpackedAt, 'chromium'))) await unpack();
  return { executablePath: join(unpackedAt, 'chromium') };
};

/** On a machine without the libraries that a browser needs, those that came with it. */
const packagedWithLibraries = async (): Promise<LaunchOptions> => ({
  ...(await packaged()),
  env: { LD_LIBRARY_PATH: join(unpackedAt, 'al2023', 'lib') },
});

/** The browsers to try, the person's own choice first and the one that came with the packages last. */
const candidates = (): (() => Promise<LaunchOptions>)[] => {
  const chosen = process.env['CHROME_PATH'];
  return [
    ...(chosen === undefined ? [] : [() => Promise.resolve({ executablePath: chosen })]),
    () => Promise.resolve({ channel: 'msedge' }),
    () => Promise.resolve({ channel: 'chrome' }),
    ...(existsSync('/usr/bin/chromium') ? [() => Promise.resolve({ executablePath: '/usr/bin/chromium' })] : []),
    packaged,
    packagedWithLibraries,
  ];
};

/** Nothing moves by itself, so that a click meets what it was aimed at, as that of a person who waits until it lies still. */
const atRest = (browser: Browser): Browser => {
  const open = browser.newContext.bind(browser);
  return Object.assign(browser, {
    newContext: (options: BrowserContextOptions) => open({ reducedMotion: 'reduce', ...options }),
  });
};

/** A headless browser that shows Chinese text; close it when done. */
export const launchBrowser = async (): Promise<Browser> => {
  const fonts = { ...process.env, FONTCONFIG_FILE: fontConfiguration() } as Record<string, string>;
  const problems: unknown[] = [];
  for (const candidate of candidates())
    try {
      const options = await candidate();
      return atRest(await chromium.launch({ ...options, args: QUIET, env: { ...fonts, ...options.env } }));
    } catch (problem) {
      problems.push(problem);
    }
  throw new AggregateError(problems, MEND);
};
