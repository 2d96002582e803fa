import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Ended, runNode } from './run-node.ts';

const root = resolve(import.meta.dirname, '../..');

/** Synthesizes the stack into a folder, as `cdk synth` would, with these settings in a file and what the command line says over them. */
export async function synthesize(
  settings: object,
  outdir: string,
  said: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const { context } = JSON.parse(await readFile(join(root, 'cdk.json'), 'utf8')) as { context: object };
  const file = join(outdir, 'settings.json');
  await mkdir(outdir, { recursive: true });
  await writeFile(file, JSON.stringify(settings));
  const ours = Object.entries({ file, ...said }).map(([name, value]) => [`salesdesk:${name}`, value]);
  return runNode(['--import', 'tsx', join(root, 'infra/aws/app.ts')], {
    CDK_OUTDIR: outdir,
    CDK_CONTEXT_JSON: JSON.stringify({ ...context, ...(Object.fromEntries(ours) as object) }),
  });
}
