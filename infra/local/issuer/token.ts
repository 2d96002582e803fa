import { type JWK, SignJWT, importJWK } from 'jose';
import { apiScope } from '#functions/http/scope.ts';
import type { Colleague } from '#policy/terms/staff.ts';

/** Whom local tokens are for. */
export const AUDIENCE = 'salesdesk';

/** Longest life of a token, in seconds. */
export const longestLife = 3_600;

/** What a sign-in gives, in OAuth's words. */
export interface Token {
  readonly access_token: string;
  readonly token_type: 'Bearer';
  readonly expires_in: number;
}

/** A signed statement that the holder is this person, with the claims that Entra ID gives. */
export const tokenFor = async (
  { staffId, name }: Colleague,
  { key, issuer, lifetime }: { key: JWK; issuer: string; lifetime: number },
): Promise<Token> => {
  const now = Math.floor(Date.now() / 1_000);
  const access_token = await new SignJWT({ oid: staffId, name, scp: apiScope })
    .setProtectedHeader({ alg: key.alg ?? 'ES256', kid: key.kid ?? '', typ: 'JWT' })
    .setIssuer(issuer)
    .setAudience(AUDIENCE)
    .setSubject(staffId)
    .setIssuedAt(now)
    .setNotBefore(now)
    .setExpirationTime(now + lifetime)
    .sign(await importJWK(key));
  return { access_token, token_type: 'Bearer', expires_in: lifetime };
};
