import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

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

const restore = (name: string, value: string | undefined): void => {
  if (value === undefined) Reflect.deleteProperty(process.env, name);
  else process.env[name] = value;
};

/** Unpacks beside and then renames, so that no other process ever sees half a browser. */
const unpack = async (): Promise<void> => {
  const fresh = mkdtempSync(join(tmpdir(), 'salesdesk-unpacking-'));
  const { TMPDIR, AWS_LAMBDA_JS_RUNTIME } = process.env;
  Object.assign(process.env, { TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' });
  try {
    await sparticuz.executablePath();
  } finally {
    restore('TMPDIR', TMPDIR);
    restore('AWS_LAMBDA_JS_RUNTIME', AWS_LAMBDA_JS_RUNTIME);
  }
  try {
    renameSync(fresh, unpackedAt);
  } catch {
    rmSync(fresh, { recursive: true });
  }
};

const packaged = async (): Promise<LaunchOptions> => {
  if (!existsSync(unpackedAt)) await unpack();
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

/** A headless browser that shows Chinese text; close it when done. */
export const launchBrowser = async (): Promise<Browser> => {
  const fonts = { ...process.env, FONTCONFIG_FILE: fontConfiguration() } as Record<string, string>;
  const problems: unknown[] = [];
  for (const candidate of candidates())
    try {
      const options = await candidate();
      return await chromium.launch({ ...options, args: QUIET, env: { ...fonts, ...options.env } });
    } catch (problem) {
      problems.push(problem);
    }
  throw new AggregateError(problems, MEND);
};
