import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { signInHosts } from './aws/settings.ts';

const usage = 'npm run -s manifest -- --url https://pane.example.cn [--id GUID] [--sign-in-host HOST] [--out FILE]';
const root = resolve(import.meta.dirname, '..');
const source = resolve(root, 'manifest.xml');
const homeOrigin = 'https://localhost:3443';

class CannotMake extends Error {}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const thisMachine = /^(localhost|.+\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;

/** The origin that the pane is served from, as `--url` gives it. Throws what is wrong with it, as a sentence. */
export function originOf(url: string | undefined): string {
  if (url === undefined || url === '')
    throw new CannotMake(`The address of the pane is needed 请给出窗格的网址: ${usage}`);
  if (!URL.canParse(url)) throw new CannotMake(`--url ${url}: not an address 不是网址, write https://pane.example.cn`);
  const { protocol, hostname, origin, href } = new URL(url);
  if (protocol !== 'https:') throw new CannotMake(`--url ${url}: Office opens https only 必须是 https 网址`);
  if (thisMachine.test(hostname))
    throw new CannotMake(`--url ${url}: this machine only, nobody else reaches it 是本机地址，别人打不开`);
  if (href !== `${origin}/`)
    throw new CannotMake(`--url ${url}: only the origin, nothing behind it 只写到域名，不带路径: ${origin}`);
  return origin;
}

/** The namespace of addresses, RFC 9562. */
const addresses = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** The GUID that an add-in at this origin always has: a UUID of version 5, so that a manifest made again updates it. */
export function idOf(origin: string): string {
  const bytes = createHash('sha1').update(addresses).update(origin).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Where a manifest's add-in lies, and what it is called by. */
export interface Place {
  readonly origin: string;
  readonly id: string;
  /** As in package.json, of three parts. */
  readonly version: string;
  /** Where people sign in, if not where the manifest says already. */
  readonly signInHost?: string | undefined;
}

const homeIdOf = (manifest: string): string | undefined => /<Id>(.*)<\/Id>/.exec(manifest)?.[1];

/** The manifest of this machine made into the one of another place. */
export function manifestFor(manifest: string, { origin, id, version, signInHost }: Place): string {
  if (id === homeIdOf(manifest))
    throw new CannotMake(
      `--id ${id}: that of npm start, Excel would take one for the other 与本机的加载项相同，请另取一个`,
    );
  const domain = `    <AppDomain>https://${signInHost ?? ''}</AppDomain>\n`;
  const isNew = signInHost !== undefined && !manifest.includes(domain);
  return (
    manifest
      // Where it is installed, no file is found by its folder alone.
      .replaceAll(`${homeOrigin}/pane/`, `${homeOrigin}/pane/index.html`)
      .replaceAll(homeOrigin, origin)
      .replace(/<Id>.*<\/Id>/, `<Id>${id}</Id>`)
      .replace(/<Version>.*<\/Version>/, `<Version>${version}.0</Version>`)
      .replace(/ *<\/AppDomains>/, (end) => (isNew ? domain : '') + end)
  );
}

const versionIn = (packageJson: string): string =>
  /^\d+\.\d+\.\d+/.exec((JSON.parse(packageJson) as { version: string }).version)?.[0] ?? '0.0.0';

function options(): Omit<Place, 'version'> & { readonly out: string | undefined } {
  const { values } = parseArgs({
    options: {
      url: { type: 'string' },
      id: { type: 'string' },
      out: { type: 'string' },
      'sign-in-host': { type: 'string' },
    },
  });
  const { url, out, 'sign-in-host': signInHost } = values;
  const origin = originOf(url);
  const id = values.id?.toLowerCase() ?? idOf(origin);
  if (!guid.test(id)) throw new CannotMake(`--id ${id}: not a GUID 不是 GUID, leave it out to have one made`);
  if (signInHost !== undefined && !signInHosts.some((host) => host === signInHost))
    throw new CannotMake(
      `--sign-in-host ${signInHost}: nobody signs in there 不能在此登录; one of ${signInHosts.join(', ')}`,
    );
  if (out !== undefined && resolve(out) === source)
    throw new CannotMake(`--out ${out}: this is what it is made from 这是原始清单，请另存`);
  return { origin, id, signInHost, out };
}

function main(): void {
  const { out, ...place } = options();
  const version = versionIn(readFileSync(resolve(root, 'package.json'), 'utf8'));
  const made = manifestFor(readFileSync(source, 'utf8'), { ...place, version });
  if (out === undefined) process.stdout.write(made);
  else writeFileSync(out, made);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    main();
  } catch (error) {
    process.stderr.write(`${(error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/gu, ' ')}\n`);
    process.exitCode = 2;
  }
}
