import { X509Certificate, createPrivateKey } from 'node:crypto';
import { chmod, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { CannotStart } from './cannot-start.ts';
import { replaceFolder } from './replace-folder.ts';

/** What https on localhost is spoken with. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** Where Microsoft's tools for add-ins keep the certificate of this machine, so that one trusted certificate serves all. */
export const certificateDir = join(homedir(), '.office-addin-dev-certs');

const dayMs = 86_400_000;

const isGood = ({ cert, key }: Certificate): boolean => {
  const certificate = new X509Certificate(cert);
  const lasts = Date.parse(certificate.validTo) - Date.now() > dayMs;
  return (
    lasts && certificate.checkHost('localhost') !== undefined && certificate.checkPrivateKey(createPrivateKey(key))
  );
};

const readFrom = async (dir: string): Promise<Certificate | undefined> => {
  try {
    const [cert, key] = await Promise.all(['crt', 'key'].map((end) => readFile(join(dir, `localhost.${end}`), 'utf8')));
    const found = { cert: cert ?? '', key: key ?? '' };
    return isGood(found) ? found : undefined;
  } catch {
    return undefined;
  }
};

const make = (dir: string): Promise<void> =>
  replaceFolder(dir, async (fresh) => {
    const { generateCertificates } = await import('office-addin-dev-certs');
    const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((file) => join(fresh, file));
    await generateCertificates(ca, cert, key);
    await chmod(join(fresh, 'localhost.key'), 0o600);
  });

/** The certificate for localhost, made on the first start and again shortly before it expires. */
export const certificateFor = async (dir = certificateDir): Promise<Certificate> => {
  const present = await readFrom(dir);
  if (present) return present;
  const failure = await make(dir).catch((error: unknown) => error);
  const made = await readFrom(dir);
  if (made) return made;
  const why = failure instanceof Error ? failure.message : 'it cannot be read back';
  throw new CannotStart(`No certificate for localhost could be made in ${dirname(dir)}: ${why}.`);
};
