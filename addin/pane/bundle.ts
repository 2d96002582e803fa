import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import type { Settings } from './settings.ts';
import { unbarrelled } from './unbarrelled.ts';

/** Where office.js lies on this machine; the pane's page names this address. */
const localOfficeJs = '/office/office.js';

/** Where Microsoft serves office.js; add-ins in Excel load it from there and nowhere else. */
export const officeJsOfMicrosoft = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const local: Settings = { api: '', signIn: { kind: 'local', issuer: '/issuer' } };

/** How the pane is bundled: a light entry, `main.js`, and a piece for each screen. In production its settings lie beside it. */
export const paneBundle = ({ outdir, isProduction }: { outdir?: string; isProduction: boolean }): BuildOptions => ({
  entryPoints: ['main.tsx', ...(isProduction ? [] : ['index.html'])].map((file) => join(import.meta.dirname, file)),
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
  plugins: [unbarrelled],
  legalComments: 'linked',
  chunkNames: 'part-[hash]',
  define: {
    'process.env.NODE_ENV': '"production"',
    SETTINGS: JSON.stringify(isProduction ? null : local),
  },
});

/** The pane's page, with office.js from where this house takes it. */
export const paneHtml = ({ officeJs }: { officeJs: string }): string =>
  readFileSync(join(import.meta.dirname, 'index.html'), 'utf8').replace(localOfficeJs, officeJs);
