import type { Plugin } from 'esbuild';

const namespace = 'later';

/**
 * Keeps what is needed first in one file each. The bundler makes a file of its own for every set of pieces that share
 * something; with every later piece standing on the first ones, all that those reach is shared by all. A light piece may
 * be wanted before anybody is known, and stands on the first one alone.
 */
export const oneCore = (firstPieces: readonly string[], lightPieces: readonly string[] = []): Plugin => ({
  name: 'one-core',
  setup(build) {
    build.onResolve({ filter: /./ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      if (kind !== 'dynamic-import' || pluginData === namespace) return undefined;
      const found = await build.resolve(path, { kind, importer, resolveDir, pluginData: namespace });
      return found.errors.length > 0 ? found : { path: found.path, namespace };
    });
    build.onLoad({ filter: /./, namespace }, ({ path }) => {
      const place = lightPieces.includes(path) ? 1 : firstPieces.indexOf(path);
      const below = place < 0 ? firstPieces : firstPieces.slice(0, place);
      const imports = below.map((piece) => `import ${JSON.stringify(piece)};`);
      return { contents: [...imports, `export * from ${JSON.stringify(path)};`].join('\n'), resolveDir: '/' };
    });
  },
});
