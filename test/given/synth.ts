import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Ended, runNode } from './run-node.ts';

const root = resolve(import.meta.dirname, '../..');

/** Synthesizes the stack with these settings into a folder, as `cdk synth` would. */
export async function synthesize(settings: Readonly<Record<string, string>>, outdir: string): Promise<Ended> {
  const { context } = JSON.parse(await readFile(join(root, 'cdk.json'), 'utf8')) as { context: object };
  const ours = Object.fromEntries(Object.entries(settings).map(([name, value]) => [`salesdesk:${name}`, value]));
  return runNode(['--import', 'tsx', join(root, 'infra/aws/app.ts')], {
    CDK_OUTDIR: outdir,
    CDK_CONTEXT_JSON: JSON.stringify({ ...context, ...ours }),
  });
}
