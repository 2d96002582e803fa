import { build } from 'esbuild';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paneBundle, paneHtml, signInBundle, signInHtml } from '#addin/pane/bundle.ts';
import type { Settings as PaneSettings } from '#addin/pane/settings.ts';
import { apiScope } from '#functions/http/scope.ts';
import { officeOf } from './office.ts';
import { directoryOf, type Settings } from './settings.ts';

const root = join(import.meta.dirname, '../..');

/** Files whose name tells their content. */
export const pieces = 'pane/part-*';

/** What the pane of a department is told: its API is where it lies itself. */
const paneSettings = (settings: Settings): PaneSettings => ({
  api: '',
  signIn: {
    kind: 'entra',
    authority: directoryOf(settings),
    clientId: settings.clientId,
    scope: `api://${settings.clientId}/${apiScope}`,
  },
  department: settings.department,
});

/** Puts into a folder what is installed of the pane. But for its settings it is the same for every department of one cloud of Microsoft's. */
export async function paneFiles(outdir: string, settings: Settings): Promise<void> {
  const pane = join(outdir, 'pane');
  const { officeJs } = officeOf[settings.signInHost];
  const bundled = async (options: ReturnType<typeof paneBundle>) => {
    const { metafile } = await build({ ...options, metafile: true, absWorkingDir: root, logLevel: 'error' });
    return { officeJs, outputs: metafile.outputs };
  };
  const page = paneHtml(await bundled(paneBundle({ outdir: pane, isProduction: true })));
  const signIn = signInHtml(await bundled(signInBundle({ outdir: pane })));
  await writeFile(join(pane, 'index.html'), page);
  await writeFile(join(pane, 'sign-in.html'), signIn);
  await writeFile(join(pane, 'settings.json'), JSON.stringify(paneSettings(settings)));
  await cp(join(root, 'addin/assets'), join(outdir, 'assets'), { recursive: true });
}
