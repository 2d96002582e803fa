import { createHash, randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { getCookie, setCookie } from 'hono/cookie';
import { exportJWK, generateKeyPair, type JSONWebKeySet, SignJWT } from 'jose';

/** Somebody with a work account. */
export interface Account {
  readonly oid: string;
  readonly name: string;
}

/** What an application is given for one person, as a broker or a page gets it. */
export interface Grant {
  readonly access_token: string;
  readonly id_token: string;
  readonly refresh_token: string;
  readonly expires_in: number;
  readonly scope: string;
  readonly client_info: string;
  readonly token_type: 'Bearer';
}

/** A directory that signs people in as Entra ID does: authorization code with PKCE, refresh tokens, version 2 tokens. */
export interface Directory {
  readonly authority: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  readonly keys: JSONWebKeySet;
  readonly routes: Hono;
  /** How many seconds the next tokens live. */
  lifetime: number;
  /** What the next answer to a question of the page's is, instead of a code. */
  refusal: { readonly error: string; readonly description: string } | undefined;
  /** How often tokens were given, by what for. */
  readonly given: Record<'authorization_code' | 'refresh_token' | 'broker', number>;
  /** Every token there is: nobody but the API may see one in use. */
  readonly secrets: Set<string>;
  readonly grant: (account: Account, nonce?: string) => Promise<Grant>;
  /** Ends everybody's session and takes all refresh tokens back. */
  readonly signEverybodyOut: () => void;
}

interface Asked {
  readonly account: Account;
  readonly challenge: string;
  readonly redirectUri: string;
  readonly nonce: string;
}

interface DirectoryOptions {
  readonly origin: string;
  readonly tenantId: string;
  readonly clientId: string;
  /** The registered address to which people are sent back. */
  readonly redirectUri: string;
  readonly accounts: readonly Account[];
}

const COOKIE = 'directory-session';

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

export async function givenDirectory(options: DirectoryOptions): Promise<Directory> {
  const { origin, tenantId, clientId, redirectUri, accounts } = options;
  const keys = await generateKeyPair('ES256');
  const authority = `${origin}/${tenantId}`;
  const issuer = `${authority}/v2.0`;
  const scope = `api://${clientId}/Salesdesk.Use`;
  const codes = new Map<string, Asked>();
  const refreshable = new Map<string, Account>();
  let sessions = new Map<string, Account>();
  const signed = (claims: Record<string, unknown>, lifetime: number) =>
    new SignJWT({ tid: tenantId, ver: '2.0', jti: randomUUID(), ...claims })
      .setProtectedHeader({ alg: 'ES256', kid: 'directory', typ: 'JWT' })
      .setIssuer(issuer)
      .setAudience(clientId)
      .setIssuedAt()
      .setExpirationTime(Math.floor(Date.now() / 1_000) + lifetime)
      .sign(keys.privateKey);
  const directory: Directory = {
    authority,
    issuer,
    clientId,
    scope,
    keys: { keys: [{ ...(await exportJWK(keys.publicKey)), kid: 'directory', alg: 'ES256', use: 'sig' }] },
    routes: new Hono(),
    lifetime: 3_600,
    refusal: undefined,
    given: { authorization_code: 0, refresh_token: 0, broker: 0 },
    secrets: new Set(),
    grant: async ({ oid, name }, nonce) => {
      const who = { oid, sub: oid, name, preferred_username: `${oid}@department.example` };
      const grant: Grant = {
        access_token: await signed({ oid, sub: oid, scp: 'Salesdesk.Use' }, directory.lifetime),
        id_token: await signed({ ...who, ...(nonce !== undefined && { nonce }) }, 3_600),
        refresh_token: randomUUID(),
        expires_in: directory.lifetime,
        scope,
        client_info: base64url({ uid: oid, utid: tenantId }),
        token_type: 'Bearer',
      };
      refreshable.set(grant.refresh_token, { oid, name });
      for (const secret of [grant.access_token, grant.refresh_token, grant.id_token]) directory.secrets.add(secret);
      return grant;
    },
    signEverybodyOut: () => {
      sessions = new Map();
      refreshable.clear();
    },
  };

  const { routes } = directory;
  routes.use(cors());
  routes.get(`/${tenantId}/v2.0/.well-known/openid-configuration`, (c) =>
    c.json({
      issuer,
      authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
      token_endpoint: `${authority}/oauth2/v2.0/token`,
      end_session_endpoint: `${authority}/oauth2/v2.0/logout`,
      jwks_uri: `${authority}/discovery/v2.0/keys`,
    }),
  );
  routes.get(`/${tenantId}/oauth2/v2.0/authorize`, (c) => {
    const asked = c.req.query();
    const isRight =
      asked['client_id'] === clientId &&
      asked['redirect_uri'] === redirectUri &&
      asked['response_type'] === 'code' &&
      asked['code_challenge_method'] === 'S256' &&
      asked['scope']?.split(' ').includes(scope);
    if (!isRight) return c.text(`AADSTS50011: ${JSON.stringify(asked)}`, 400);
    const back = (said: Record<string, string>) =>
      c.redirect(`${redirectUri}#${new URLSearchParams({ ...said, state: asked['state'] ?? '' }).toString()}`);
    if (directory.refusal)
      return back({ error: directory.refusal.error, error_description: directory.refusal.description });
    const chosen = accounts.find(({ oid }) => oid === asked['as']);
    const session = sessions.get(getCookie(c, COOKIE) ?? '');
    const account = chosen ?? (asked['prompt'] === 'select_account' ? undefined : session);
    if (!account && asked['prompt'] === 'none')
      return back({ error: 'login_required', error_description: 'AADSTS50058: nobody is signed in' });
    if (!account)
      return c.html(
        accounts
          .map(
            ({ oid, name }) => `<p><a href="?${new URLSearchParams({ ...asked, as: oid }).toString()}">${name}</a></p>`,
          )
          .join(''),
      );
    const id = randomUUID();
    sessions.set(id, account);
    setCookie(c, COOKIE, id, { httpOnly: true, secure: true, sameSite: 'None' });
    const code = randomUUID();
    codes.set(code, { account, challenge: asked['code_challenge'] ?? '', redirectUri, nonce: asked['nonce'] ?? '' });
    return back({ code, client_info: base64url({ uid: account.oid, utid: tenantId }) });
  });
  routes.post(`/${tenantId}/oauth2/v2.0/token`, async (c) => {
    const asked = await c.req.parseBody<Record<string, string>>();
    const refuse = () => c.json({ error: 'invalid_grant', error_description: 'AADSTS70008: it has run out' }, 400);
    if (asked['grant_type'] === 'refresh_token') {
      const account = refreshable.get(asked['refresh_token'] ?? '');
      if (!account) return refuse();
      directory.given.refresh_token += 1;
      return c.json(await directory.grant(account));
    }
    const code = codes.get(asked['code'] ?? '');
    codes.delete(asked['code'] ?? '');
    const challenge = createHash('sha256')
      .update(asked['code_verifier'] ?? '')
      .digest('base64url');
    if (!code || code.challenge !== challenge || asked['redirect_uri'] !== code.redirectUri) return refuse();
    directory.given.authorization_code += 1;
    return c.json(await directory.grant(code.account, code.nonce));
  });
  return directory;
}
