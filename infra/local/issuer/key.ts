import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type JWK, calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';

const ALGORITHM = 'ES256';

const generate = async (): Promise<JWK> => {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const key = await exportJWK(privateKey);
  return { ...key, alg: ALGORITHM, use: 'sig', kid: await calculateJwkThumbprint(key) };
};

/** The key local tokens are signed with; kept in a file, so that a restart signs nobody out. */
export const signingKey = async (file?: string): Promise<JWK> => {
  if (file !== undefined && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as JWK;
  const key = await generate();
  if (file !== undefined) writeFileSync(file, JSON.stringify(key), { mode: 0o600 });
  return key;
};

/** The half of a key that may be shown. */
export const publicPart = ({ kty, crv, x, y, alg, use, kid }: JWK): JWK =>
  JSON.parse(JSON.stringify({ kty, crv, x, y, alg, use, kid })) as JWK;
