import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BuildOptions, Metafile } from 'esbuild';
import { oneCore } from './one-core.ts';
import { pageBeside, preloaded } from './preloaded.ts';
import type { Settings } from './settings.ts';
import { unbarrelled } from './unbarrelled.ts';

/** Where office.js lies on this machine; the pane's page names this address. */
const localOfficeJs = '/office/office.js';

/** What the page asks for at once where the issuer is this machine's own: whether somebody is signed in. */
const localToken = /\n *<link[^>]*issuer\/token[^>]*>/;

/** What it asks for in its place where it is installed: where its API is, and who signs people in. */
const ownSettings = '<link rel="preload" as="fetch" crossorigin href="settings.json" />';

/** Where Microsoft serves office.js; add-ins in Excel load it from there and nowhere else. */
export const officeJsOfMicrosoft = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const local: Settings = { api: '', signIn: { kind: 'local', issuer: '/issuer' } };

/** The page forbids making code from text; zod would try whether it may, which the browser shows as an error. */
const withoutTrying = 'globalThis.__zod_globalConfig ??= { jitless: true };';

const here = (file: string): string => join(import.meta.dirname, file);

/** What is there first, in this order; everything else stands on them. */
export const firstPieces = ['main.tsx', 'SignedIn.tsx'].map(here);

/** What may be wanted before anybody is known: how the pane speaks and looks, and who asks Entra ID. */
const lightPieces = [
  '../words/zh-CN.ts',
  '../words/en.ts',
  'themes/dark.ts',
  'themes/contrast.ts',
  '../identity/entra.ts',
].map(here);

/** How the pane is bundled: what opens the house, what draws, and a piece for each screen. In production its settings lie beside it. */
export const paneBundle = ({ outdir, isProduction }: { outdir?: string; isProduction: boolean }): BuildOptions => ({
  entryPoints: ['opening.ts', 'main.tsx', ...(isProduction ? [] : ['index.html'])].map(here),
  loader: { '.html': 'copy' },
  ...(outdir === undefined ? {} : { outdir }),
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  minify: true,
  charset: 'utf8',
  metafile: true,
  plugins: [oneCore(firstPieces, lightPieces), unbarrelled, ...(isProduction ? [] : [preloaded('index.html')])],
  banner: { js: withoutTrying },
  legalComments: 'linked',
  chunkNames: 'part-[hash]',
  define: {
    'process.env.NODE_ENV': '"production"',
    SETTINGS: JSON.stringify(isProduction ? null : local),
  },
});

/**
 * How the page beside the pane on which people sign in to Entra ID is bundled: by itself, since what it shared with the
 * pane would be one more file to wait for before the first screen.
 */
export const signInBundle = ({ outdir }: { outdir: string }): BuildOptions => ({
  entryPoints: [here('sign-in.ts')],
  outdir,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  charset: 'utf8',
  metafile: true,
  banner: { js: withoutTrying },
  legalComments: 'linked',
  entryNames: 'part-[name]-[hash]',
  define: { 'process.env.NODE_ENV': '"production"', SETTINGS: 'null' },
});

/** The page on which people sign in, for its bundle. */
export const signInHtml = ({ officeJs, outputs }: { officeJs: string; outputs: Metafile['outputs'] }): string =>
  readFileSync(here('sign-in.html'), 'utf8')
    .replace('sign-in.js', basename(Object.keys(outputs).find((file) => file.endsWith('.js')) ?? ''))
    .replace(localOfficeJs, officeJs);

/** The pane's page for a bundle in production, with office.js from where this house takes it. */
export const paneHtml = ({ officeJs, outputs }: { officeJs: string; outputs: Metafile['outputs'] }): string =>
  pageBeside(readFileSync(here('index.html'), 'utf8'), outputs)
    .replace(localToken, `\n    ${ownSettings}`)
    .replace(localOfficeJs, officeJs);
