import { X509Certificate } from 'node:crypto';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';
import { certificateFor } from '#infra/local/certificate.ts';
import { givenFolder } from '#given/folder.ts';

/** The library tells on the console what it does. */
const { log } = console;
beforeAll(() => void (console.log = () => undefined));
afterAll(() => void (console.log = log));

const parts = (dir: string) => ['ca.crt', 'localhost.crt', 'localhost.key'].map((file) => join(dir, file));

test('the first start makes a certificate for localhost, the next ones use it', async () => {
  const dir = join(givenFolder(), 'certificates');

  const made = await certificateFor(dir);
  const found = await certificateFor(dir);

  expect(new X509Certificate(made.cert).checkHost('localhost')).toBe('localhost');
  expect(statSync(join(dir, 'localhost.key')).mode & 0o077).toBe(0);
  expect(found).toEqual(made);
});

test('two first starts at once end up with one certificate and its own key', async () => {
  const parent = givenFolder();
  const dir = join(parent, 'certificates');

  await Promise.all([certificateFor(dir), certificateFor(dir)]);

  expect(readdirSync(parent)).toEqual(['certificates']);
  expect((await certificateFor(dir)).cert).toBe(readFileSync(join(dir, 'localhost.crt'), 'utf8'));
});

test.each([
  ['expires today', (dir: string) => generateCertificates(...triple(dir), 0)],
  ['is for another host', (dir: string) => generateCertificates(...triple(dir), 30, ['example.com'])],
  ['cannot be read', async (dir: string) => Promise.all(parts(dir).map((file) => writeFile(file, 'nonsense')))],
])('a certificate that %s is made anew', async (_, make) => {
  const dir = givenFolder();
  await make(dir);
  const before = readFileSync(join(dir, 'localhost.crt'), 'utf8');

  const { cert } = await certificateFor(dir);

  expect(cert).not.toBe(before);
  expect(new X509Certificate(cert).checkHost('localhost')).toBe('localhost');
});

test('where none can be made, one sentence says where', async () => {
  const file = join(givenFolder(), 'file');
  writeFileSync(file, '');

  await expect(certificateFor(join(file, 'certificates'))).rejects.toThrow(`could be made in ${file}:`);
});

function triple(dir: string): [string, string, string] {
  return parts(dir) as [string, string, string];
}
