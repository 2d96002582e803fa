import { constants, createHmac, generateKeyPairSync, sign, type KeyLike, type KeyObject } from 'node:crypto';

/** Whose tokens the house takes in these tests, named as Entra ID names itself. */
export const tenantId = '6f2a1c9e-3b47-4d58-8a60-91c2d3e4f5a6';
export const issuer = `https://login.microsoftonline.com/${tenantId}/v2.0`;
export const audience = '0b9d8e7f-6a5c-4b3d-9e2f-1a0b9c8d7e6f';

/** A directory's keys for signing, and what it publishes of them: without `alg`, as Entra ID does. */
export interface Keys {
  readonly kid: string;
  readonly rsa: { readonly publicKey: KeyObject; readonly privateKey: KeyObject };
  readonly ec: { readonly publicKey: KeyObject; readonly privateKey: KeyObject };
  readonly published: readonly object[];
}

export function keysNamed(kid: string): Keys {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const shown = (key: KeyObject, name: string) => ({ ...key.export({ format: 'jwk' }), kid: name, use: 'sig' });
  return { kid, rsa, ec, published: [shown(rsa.publicKey, kid), shown(ec.publicKey, `${kid}-ec`)] };
}

/** Signs the first two parts of a token. */
export type Signer = (text: string) => Buffer;

export const rs =
  (key: KeyLike, hash = 'sha256'): Signer =>
  (text) =>
    sign(hash, Buffer.from(text), key);

export const ps =
  (key: KeyObject, hash = 'sha256'): Signer =>
  (text) =>
    sign(hash, Buffer.from(text), {
      key,
      padding: constants.RSA_PKCS1_PSS_PADDING,
      saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
    });

export const es =
  (key: KeyObject): Signer =>
  (text) =>
    sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' });

export const hs =
  (secret: string | Buffer, hash = 'sha256'): Signer =>
  (text) =>
    createHmac(hash, secret).update(text).digest();

export const unsigned: Signer = () => Buffer.alloc(0);

const partOf = (part: unknown): string =>
  Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');

/** A token of these two parts, each an object or the very text, signed so. */
export function tokenOf(header: unknown, payload: unknown, signer: Signer): string {
  const text = `${partOf(header)}.${partOf(payload)}`;
  return `${text}.${signer(text).toString('base64url')}`;
}

export const now = (): number => Math.floor(Date.now() / 1_000);

/** What a good token says of somebody for the next hour. */
export const claimsOf = (oid: unknown, changes: object = {}): object => ({
  iss: issuer,
  aud: audience,
  tid: tenantId,
  oid,
  scp: 'Salesdesk.Use',
  iat: now() - 10,
  nbf: now() - 10,
  exp: now() + 3_600,
  ...changes,
});
