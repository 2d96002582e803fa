import { createCipheriv, randomBytes } from 'node:crypto';
import {
  audience,
  claimsOf,
  es,
  hs,
  issuer,
  now,
  ps,
  rs,
  tenantId,
  tokenOf,
  unsigned,
  type Keys,
  type Signer,
} from './directory.ts';

/** What an `Authorization` header says, by what is wrong with it. */
export type Bad = Readonly<Record<string, string>>;

/** What the tokens are made of: the directory that is trusted, another one, somebody on the staff list, an address that must not be asked. */
export interface Materials {
  readonly keys: Keys;
  readonly others: Keys;
  readonly oid: string;
  readonly canary: string;
}

const named = <Value>(values: readonly Value[], entry: (value: Value) => readonly [string, string]) =>
  Object.fromEntries(values.map(entry));
const said = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.length > 99 ? `${text.slice(0, 90)}… of ${text.length}` : text;
};
const without = (of: object, ...keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(of).filter(([key]) => !keys.includes(key)));

/** No signature, under every way of saying so; once with the signature of a good token. */
function noneAtAll({ keys, oid }: Materials): Bad {
  const spellings = ['none', 'None', 'NONE', 'nOnE', ' none', 'none ', 'none\u0000', '', null, 0, false, ['none'], {}];
  const header = (alg: unknown) => ({ alg, typ: 'JWT', kid: keys.kid });
  return {
    ...named(spellings, (alg) => [`alg ${said(alg)}, unsigned`, tokenOf(header(alg), claimsOf(oid), unsigned)]),
    ...named(spellings, (alg) => [
      `alg ${said(alg)}, signed`,
      tokenOf(header(alg), claimsOf(oid), rs(keys.rsa.privateKey)),
    ]),
    'no alg, unsigned': tokenOf({ typ: 'JWT', kid: keys.kid }, claimsOf(oid), unsigned),
    'no alg, signed': tokenOf({ typ: 'JWT', kid: keys.kid }, claimsOf(oid), rs(keys.rsa.privateKey)),
    'RS256, unsigned': tokenOf({ alg: 'RS256', kid: keys.kid }, claimsOf(oid), unsigned),
    'ES256, a signature of noughts': tokenOf({ alg: 'ES256', kid: `${keys.kid}-ec` }, claimsOf(oid), () =>
      Buffer.alloc(64),
    ),
  };
}

/** The public key, which everybody has, as a shared secret. */
function publicAsSecret({ keys, oid }: Materials): Bad {
  const { publicKey } = keys.rsa;
  const jwk = publicKey.export({ format: 'jwk' });
  const pem = publicKey.export({ format: 'pem', type: 'spki' }).toString();
  const secrets: Readonly<Record<string, string | Buffer>> = {
    'as PEM': pem,
    'as PEM, trimmed': pem.trim(),
    'as PEM of PKCS 1': publicKey.export({ format: 'pem', type: 'pkcs1' }).toString(),
    'as DER': publicKey.export({ format: 'der', type: 'spki' }),
    'as JWK': JSON.stringify(jwk),
    'as published': JSON.stringify(keys.published[0]),
    'its modulus': Buffer.from(jwk.n ?? '', 'base64url'),
    'its modulus as text': jwk.n ?? '',
    'its name': keys.kid,
    'nothing at all': '',
    'of P-256, as PEM': keys.ec.publicKey.export({ format: 'pem', type: 'spki' }).toString(),
  };
  return Object.fromEntries(
    Object.entries(secrets).flatMap(([what, secret]) =>
      (['256', '384', '512'] as const).map((bits) => [
        `HS${bits}, the public key ${what}`,
        tokenOf({ alg: `HS${bits}`, kid: keys.kid }, claimsOf(oid), hs(secret, `sha${bits}`)),
      ]),
    ),
  );
}

/** A good key under an algorithm that is not taken, or that is not its own. */
function otherAlgorithms({ keys, oid }: Materials): Bad {
  const { kid } = keys;
  const [rsa, ec] = [keys.rsa.privateKey, keys.ec.privateKey];
  const rows: readonly (readonly [string, string, Signer])[] = [
    ['RS384', kid, rs(rsa, 'sha384')],
    ['RS512', kid, rs(rsa, 'sha512')],
    ['PS256', kid, ps(rsa)],
    ['PS384', kid, ps(rsa, 'sha384')],
    ['PS512', kid, ps(rsa, 'sha512')],
    ['RS1', kid, rs(rsa, 'sha1')],
    ['rs256', kid, rs(rsa)],
    ['RS256 ', kid, rs(rsa)],
    ['sha256WithRSAEncryption', kid, rs(rsa)],
    ['RS256', kid, ps(rsa)],
    ['RS256', kid, rs(rsa, 'sha1')],
    ['RS256', kid, rs(rsa, 'sha512')],
    ['RS256', `${kid}-ec`, es(ec)],
    ['ES256', kid, rs(rsa)],
    ['ES256', `${kid}-ec`, rs(rsa)],
    ['ES384', `${kid}-ec`, es(ec)],
    ['ES512', `${kid}-ec`, es(ec)],
    ['ES256K', `${kid}-ec`, es(ec)],
    ['EdDSA', `${kid}-ec`, es(ec)],
    ['Ed25519', `${kid}-ec`, es(ec)],
    ['RSA-OAEP', kid, rs(rsa)],
    ['dir', kid, rs(rsa)],
    ['A128KW', kid, rs(rsa)],
    ['__proto__', kid, rs(rsa)],
    ['constructor', kid, rs(rsa)],
  ];
  return Object.fromEntries(
    rows.map(([alg, name, signer], i) => [
      `alg ${said(alg)} on ${name} (${i})`,
      tokenOf({ alg, kid: name }, claimsOf(oid), signer),
    ]),
  );
}

/** Somebody's own key, with a header that says where it is to be found. */
function ownKey({ keys, others, oid, canary }: Materials): Bad {
  const own = rs(others.rsa.privateKey);
  const jwk = others.rsa.publicKey.export({ format: 'jwk' });
  const names: readonly unknown[] = [
    keys.kid,
    `${keys.kid}-ec`,
    others.kid,
    '',
    '../../../../dev/null',
    '/dev/null',
    'C:\\Windows\\win.ini',
    "x' UNION SELECT 'key' --",
    "' OR '1'='1",
    '$(curl x)',
    '|id',
    canary,
    'file:///etc/passwd',
    'k'.repeat(4_000),
    '密钥',
    '\u0000',
    '__proto__',
    'constructor',
    'toString',
    null,
    0,
    true,
    [keys.kid],
    { $ne: null },
  ];
  const ways: Readonly<Record<string, object>> = {
    jwk: { jwk },
    'jwk and alg': { jwk: { ...jwk, alg: 'RS256', use: 'sig' } },
    jku: { jku: canary },
    x5u: { x5u: canary },
    x5c: { x5c: [others.rsa.publicKey.export({ format: 'der', type: 'spki' }).toString('base64')] },
    'all of them': { jwk, jku: canary, x5u: canary },
    url: { url: canary, iss: canary },
  };
  const header = { alg: 'RS256', typ: 'JWT' };
  return {
    ...named(names, (kid) => [`own key, kid ${said(kid)}`, tokenOf({ ...header, kid }, claimsOf(oid), own)]),
    'own key, no kid': tokenOf(header, claimsOf(oid), own),
    ...Object.fromEntries(
      Object.entries(ways).flatMap(([way, more]) => [
        [`own key in ${way}`, tokenOf({ ...header, ...more }, claimsOf(oid), own)],
        [`own key in ${way}, the house's kid`, tokenOf({ ...header, kid: keys.kid, ...more }, claimsOf(oid), own)],
      ]),
    ),
    'another directory’s P-256 key under the same kid': tokenOf(
      { alg: 'ES256', kid: `${keys.kid}-ec` },
      claimsOf(oid),
      es(others.ec.privateKey),
    ),
  };
}

/** Signed well, with a header that asks for what nobody here understands. */
function headersAsked({ keys, oid }: Materials): Bad {
  const good = rs(keys.rsa.privateKey);
  const asked: readonly object[] = [
    { crit: ['exp'] },
    { crit: ['x'], x: 1 },
    { crit: ['b64'], b64: false },
    { crit: [] },
    { crit: 'b64', b64: false },
    { crit: [1] },
    { crit: ['alg'] },
    { crit: null },
  ];
  const texts = ['null', '[]', '"RS256"', '1', '', '{', '{"alg":"RS256"', '{}'];
  return {
    ...named(asked, (more) => [said(more), tokenOf({ alg: 'RS256', kid: keys.kid, ...more }, claimsOf(oid), good)]),
    ...named(texts, (text) => [`header ${said(text)}`, tokenOf(text, claimsOf(oid), good)]),
  };
}

/** Signed well by the directory, but not for this house, this person or this moment. */
function claimsWrong({ keys, oid }: Materials): Bad {
  const issuers: readonly unknown[] = [
    `${issuer}/`,
    issuer.slice(0, -1),
    issuer.toUpperCase(),
    issuer.replace('https', 'http'),
    `${issuer}#`,
    `${issuer}.evil.example`,
    ` ${issuer}`,
    issuer.replace('login.', 'login.evil.'),
    `https://evil.example/${issuer}`,
    `https://sts.windows.net/${tenantId}/`,
    issuer.replace(tenantId, '9188040d-6c67-4c5b-b112-36a304b66dad'),
    issuer.replace(tenantId, 'common'),
    issuer.replace(tenantId, 'organizations'),
    issuer.replace('microsoftonline.com', 'partner.microsoftonline.cn'),
    'https://localhost:3443/issuer',
    [issuer],
    { issuer },
    '',
    null,
    0,
  ];
  const audiences: readonly unknown[] = [
    '00000003-0000-0000-c000-000000000000',
    `api://${audience}`,
    audience.toUpperCase(),
    `${audience} `,
    audience.slice(0, -1),
    `${audience}0`,
    [],
    ['another', 'and another'],
    [[audience]],
    [{ aud: audience }],
    { 0: audience, length: 1 },
    '',
    null,
    0,
  ];
  const ends: readonly unknown[] = [now() - 1, now() - 86_400, 0, -1, null, String(now() + 600), '', {}, [now() + 600]];
  const begins: readonly unknown[] = [now() + 600, now() + 86_400 * 365, String(now() - 600), null, {}];
  const people: readonly unknown[] = [
    7,
    null,
    true,
    [oid],
    [],
    {},
    { toString: oid },
    '',
    'x'.repeat(65),
    'x'.repeat(3_000),
  ];
  const good = rs(keys.rsa.privateKey);
  const header = { alg: 'RS256', kid: keys.kid };
  const of = (claims: unknown) => tokenOf(header, claims, good);
  const all = claimsOf(oid);
  const each = (claim: string, values: readonly unknown[]) =>
    named(values, (value) => [`${claim} ${said(value)}`, of({ ...all, [claim]: value })]);
  return {
    ...each('iss', issuers),
    ...each('aud', audiences),
    ...each('exp', ends),
    ...each('nbf', begins),
    ...each('iat', ['yesterday', {}, null]),
    ...each('oid', people),
    ...named(['iss', 'aud', 'exp', 'oid'], (claim) => [`no ${claim}`, of(without(all, claim))]),
    ...each('scp', ['', 'salesdesk.use', 'Salesdesk.Use.All', 'User.Read', 'Salesdesk', ['Salesdesk.Use'], null, 1]),
    'for the pane, not for the API': of({ ...without(all, 'scp'), nonce: 'x', preferred_username: 'x' }),
    'a role in place of the scope': of({ ...without(all, 'scp'), roles: ['Salesdesk.Use'] }),
    'only a subject': of({ ...without(all, 'oid'), sub: oid }),
    'the person in another case of oid': of({ ...without(all, 'oid'), OID: oid }),
    'the claims in the prototype': of(JSON.stringify(all).replace('{', '{"__proto__":{').replace(/}$/, '}}')),
    ...named(['null', '[]', '"x"', '1', '', '{', `[${JSON.stringify(all)}]`], (text) => [
      `claims ${said(text)}`,
      of(text),
    ]),
  };
}

const flipped = (token: string, part: 0 | 1 | 2, where: number): string => {
  const parts = token.split('.');
  const bytes = Buffer.from(parts[part] ?? '', 'base64url');
  const at = Math.floor(where * (bytes.length - 1));
  bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
  return parts.map((text, i) => (i === part ? bytes.toString('base64url') : text)).join('.');
};

/** A good token, damaged or dressed up on its way. */
function damaged({ keys, oid }: Materials): Bad {
  const rsa = tokenOf({ alg: 'RS256', kid: keys.kid }, claimsOf(oid), rs(keys.rsa.privateKey));
  const ec = tokenOf({ alg: 'ES256', kid: `${keys.kid}-ec` }, claimsOf(oid), es(keys.ec.privateKey));
  const [header = '', payload = '', signature = ''] = rsa.split('.');
  const places = [0, 0.2, 0.4, 0.6, 0.8, 1];
  const flips = (
    [
      ['RS256', rsa],
      ['ES256', ec],
    ] as const
  ).flatMap(([alg, token]) =>
    ([0, 1, 2] as const).flatMap((part) =>
      places.map((where) => [`${alg}, one bit of part ${part} at ${where}`, flipped(token, part, where)] as const),
    ),
  );
  const cuts = [
    1,
    10,
    header.length,
    header.length + 1,
    rsa.length - signature.length,
    rsa.length - 1,
    rsa.length - 20,
  ];
  const another = tokenOf({}, claimsOf('staff-wang'), unsigned).split('.')[1] ?? '';
  return {
    ...Object.fromEntries(flips),
    ...named(cuts, (length) => [`cut after ${length}`, rsa.slice(0, length)]),
    'cut at the front': rsa.slice(1),
    'another’s claims under its signature': `${header}.${another}.${signature}`,
    doubled: rsa + rsa,
    'doubled with a dot': `${rsa}.${rsa}`,
    'a dot at the end': `${rsa}.`,
    'a dot at the front': `.${rsa}`,
    'four parts': `${rsa}.${signature}`,
    'parts in another order': `${payload}.${header}.${signature}`,
    'no claims (detached)': `${header}..${signature}`,
    'only dots': '..',
    'JWE of five parts': `${Buffer.from('{"alg":"dir","enc":"A256GCM"}').toString('base64url')}..${encrypted(rsa)}`,
    'flattened JSON': JSON.stringify({ protected: header, payload, signature }),
    'general JSON': JSON.stringify({ payload, signatures: [{ protected: header, signature }] }),
    'JSON in base64url': Buffer.from(JSON.stringify({ protected: header, payload, signature })).toString('base64url'),
    'a token in a token': tokenOf({ alg: 'RS256', kid: keys.kid, cty: 'JWT' }, rsa, rs(keys.rsa.privateKey)),
    oversized: tokenOf(
      { alg: 'RS256', kid: keys.kid },
      claimsOf(oid, { more: 'x'.repeat(8_192) }),
      rs(keys.rsa.privateKey),
    ),
    'a megabyte': 'x'.repeat(1_048_576),
    'spaces within': `${header}. ${payload}.${signature}`,
    'a tab within': `${header}\t.${payload}.${signature}`,
    'beyond ASCII': `${rsa}é`,
    'in quotes': `"${rsa}"`,
    'percent-encoded dots': rsa.replaceAll('.', '%2E'),
    'with a comma and another': `${rsa}, ${ec}`,
    'two headers in one': `${rsa}, Bearer ${rsa}`,
    'with a parameter': `${rsa}; charset=utf-8`,
    'base64 in place of base64url': `${header}.${payload}.${Buffer.from(signature, 'base64url').toString('base64')}!`,
  };
}

function encrypted(text: string): string {
  const cipher = createCipheriv('aes-256-gcm', randomBytes(32), randomBytes(12));
  const body = Buffer.concat([cipher.update(text), cipher.final()]);
  return [randomBytes(12), body, cipher.getAuthTag()].map((part) => part.toString('base64url')).join('.');
}

/** A good token where the house does not look for one. */
function otherSchemes({ keys, oid }: Materials): Bad {
  const good = tokenOf({ alg: 'RS256', kid: keys.kid }, claimsOf(oid), rs(keys.rsa.privateKey));
  const basic = Buffer.from(`${oid}:${good}`).toString('base64');
  const headers = [
    '',
    ' ',
    'Bearer',
    'Bearer ',
    good,
    `bearer ${good}`,
    `BEARER ${good}`,
    `Bearer  ${good}`,
    `Bearer\t${good}`,
    `Bearer:${good}`,
    `Bearer=${good}`,
    `Token ${good}`,
    `JWT ${good}`,
    `DPoP ${good}`,
    `Basic ${basic}`,
    `Basic ${good}`,
    `Bearer ${basic}`,
    `Negotiate ${good}`,
    `Basic ${basic}, Bearer ${good}`,
    'Bearer null',
    'Bearer undefined',
    'Bearer [object Object]',
  ];
  return Object.fromEntries(headers.map((header) => [`header ${said(header.replace(good, '…'))}`, header]));
}

const bearing = (tokens: Bad): Bad =>
  Object.fromEntries(Object.entries(tokens).map(([what, token]) => [what, `Bearer ${token}`]));

/** Every `Authorization` that opens nothing. */
export const badTokens = (materials: Materials): Bad => ({
  ...bearing(noneAtAll(materials)),
  ...bearing(publicAsSecret(materials)),
  ...bearing(otherAlgorithms(materials)),
  ...bearing(ownKey(materials)),
  ...bearing(headersAsked(materials)),
  ...bearing(claimsWrong(materials)),
  ...bearing(damaged(materials)),
  ...otherSchemes(materials),
});
