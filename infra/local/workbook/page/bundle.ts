import { type BuildOptions, build } from 'esbuild';
import { join } from 'node:path';

/** How the workbook's page is bundled: `index.html`, `main.js` and `main.css`, Univer and its styles included. */
export const workbookBundle = (): BuildOptions => ({
  entryPoints: ['index.html', 'main.ts', 'main.css'].map((file) => join(import.meta.dirname, file)),
  loader: { '.html': 'copy' },
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  legalComments: 'linked',
  define: { 'process.env.NODE_ENV': '"production"' },
});

/** Bundles the workbook's page into a folder, ready to be served. */
export const buildWorkbookPage = async (outDir: string): Promise<void> => {
  await build({ ...workbookBundle(), outdir: outDir, logLevel: 'error' });
};
