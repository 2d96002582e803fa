import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Whether LibreOffice is on this machine; elsewhere what only it can say is not asked. */
export const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** Opens files in LibreOffice, unseen, and saves each as another kind; gives what came of them, by name. */
export async function savedAs(
  kind: string,
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<Readonly<Record<string, Uint8Array>>> {
  const out = join(folder, 'out');
  mkdirSync(out, { recursive: true });
  const names = Object.keys(files);
  for (const name of names) writeFileSync(join(folder, name), files[name] ?? '');
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const paths = names.map((name) => join(folder, name));
  await promisify(execFile)('soffice', [profile, '--headless', '--convert-to', kind, '--outdir', out, ...paths]);
  const end = kind.split(':')[0] ?? '';
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(out, name.replace(/\.\w+$/, `.${end}`)))]));
}
