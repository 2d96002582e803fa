import type { BuildOptions } from 'esbuild';
import { join } from 'node:path';
import { paneBundle } from '#addin/pane/bundle.ts';
import { workbookBundle } from './workbook/page/bundle.ts';

const signInBundle = (): BuildOptions => ({
  entryPoints: ['ts', 'css'].map((end) => join(import.meta.dirname, `issuer/sign-in.${end}`)),
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
});

/** The pages the server shows, and how each is bundled. */
export const pages = {
  signIn: signInBundle(),
  workbook: workbookBundle(),
  pane: paneBundle({ isProduction: false }),
};
