import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { apiScope } from '#functions/http/scope.ts';
import { audience, givenDepartment, issuer, staff, type Department } from '#given/department.ts';

let house: Department;
beforeAll(async () => {
  house = await givenDepartment();
});

const me = async (authorization?: string) => {
  const response = await house.request('/me', authorization === undefined ? {} : { headers: { authorization } });
  return { status: response.status, body: (await response.json()) as { findings: { cites: string }[] } };
};
const now = () => Math.floor(Date.now() / 1000);
const oid = staff.chen.staffId;
const unsigned = (header: object, payload: object, signature = '') =>
  [header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.') + `.${signature}`;

test('given a token of the issuer for somebody on the staff list, then it is that person', async () => {
  const { status, body } = await me(`Bearer ${await house.token({ oid })}`);
  expect(status).toBe(200);
  expect(body).toMatchObject({ actor: { staffId: oid, name: staff.chen.name }, edition: 'V1' });
});

describe('GN-1: who is not on the staff list gets nothing', () => {
  test.each([
    ['not on the list', 'staff-nobody'],
    ['left', staff.gone.staffId],
  ])('%s', async (_, stranger) => {
    const { status, body } = await me(`Bearer ${await house.token({ oid: stranger })}`);
    expect(status).toBe(403);
    expect(body.findings.map(({ cites }) => cites)).toEqual(['GN-1']);
  });
});

describe('a token is refused', () => {
  const claims = () => ({ iss: issuer, aud: audience, oid, scp: apiScope, exp: now() + 600 });
  const cases: Record<string, () => Promise<string> | string> = {
    'that is missing': () => '',
    'that is not a token': () => 'abc',
    'without a signature (alg none)': () => unsigned({ alg: 'none' }, claims()),
    'signed with the public key as a shared secret': async () =>
      new SignJWT({ oid, scp: apiScope })
        .setProtectedHeader({ alg: 'HS256', kid: 'test' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setExpirationTime('5m')
        .sign(new TextEncoder().encode(JSON.stringify(await exportJWK(house.keys.publicKey)))),
    'signed with a key that travels in its own header': async () => {
      const { publicKey, privateKey } = await generateKeyPair('ES256');
      return new SignJWT(claims())
        .setProtectedHeader({ alg: 'ES256', jwk: await exportJWK(publicKey) })
        .sign(privateKey);
    },
    'signed with another key under the same name': async () =>
      house.token({ oid }, (await generateKeyPair('ES256')).privateKey),
    'of another issuer': () => house.token({ oid, iss: 'https://elsewhere.example/' }),
    'for another audience': () => house.token({ oid, aud: 'another-app' }),
    'that has expired': () => house.token({ oid, exp: now() - 1 }),
    'that never expires': () =>
      new SignJWT({ iss: issuer, aud: audience, oid, scp: apiScope })
        .setProtectedHeader({ alg: 'ES256', kid: 'test' })
        .sign(house.keys.privateKey),
    'that is not valid yet': () => house.token({ oid, nbf: now() + 600 }),
    'without a person': () => house.token({ sub: oid }),
    'that tells who signed in, and is not for the API': () => house.token({ oid, scp: undefined }),
    'whose person is not a text': () => house.token({ oid: 7 }),
    'with one character changed': async () => {
      const token = await house.token({ oid });
      const at = token.lastIndexOf('.') - 5;
      return token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
    },
    'that is longer than any of ours': async () => house.token({ oid, more: 'x'.repeat(20_000) }),
  };
  test.each(Object.entries(cases))('%s', async (_, token) => {
    expect((await me(`Bearer ${await token()}`)).status).toBe(401);
  });
});
