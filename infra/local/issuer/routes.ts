import { Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { JWK } from 'jose';
import * as z from 'zod';
import type { Colleague } from '#policy/terms/staff.ts';
import { publicPart } from './key.ts';
import { signInPage } from './page.ts';
import { longestLife, tokenFor } from './token.ts';

/** What the doors of the issuer need. */
export interface Behind {
  readonly issuer: string;
  readonly key: JWK;
  /** Who can sign in. */
  readonly present: () => Promise<readonly Colleague[]>;
}

const COOKIE = 'salesdesk-signed-in';
const cookie = { path: '/issuer', httpOnly: true, secure: true, sameSite: 'Strict' } as const;

const Wish = z.object({ staffId: z.string(), expiresIn: z.int().min(1).max(longestLife).default(longestLife) });

const discovery = (issuer: string) => ({
  issuer,
  jwks_uri: `${issuer}/jwks`,
  token_endpoint: `${issuer}/token`,
  authorization_endpoint: `${issuer}/sign-in`,
  response_types_supported: ['token'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['ES256'],
});

const tokens = ({ issuer, key, present }: Behind): Hono => {
  const find = async (staffId: string | undefined) => (await present()).find((staff) => staff.staffId === staffId);
  const app = new Hono();
  app.use(async (c, next) => {
    c.header('cache-control', 'no-store');
    await next();
  });
  app.post('/', async (c) => {
    const wish = Wish.safeParse(await c.req.json().catch(() => undefined));
    if (!wish.success) return c.json({ error: 'invalid_request', error_description: z.prettifyError(wish.error) }, 400);
    const person = await find(wish.data.staffId);
    if (!person) return c.json({ error: 'access_denied', error_description: 'Not on the staff list.' }, 403);
    setCookie(c, COOKIE, person.staffId, cookie);
    return c.json(await tokenFor(person, { key, issuer, lifetime: wish.data.expiresIn }));
  });
  app.get('/', async (c) => {
    const person = await find(getCookie(c, COOKIE));
    if (!person) return c.json({ error: 'login_required', error_description: 'Nobody is signed in.' }, 401);
    return c.json(await tokenFor(person, { key, issuer, lifetime: longestLife }));
  });
  app.delete('/', (c) => {
    deleteCookie(c, COOKIE, cookie);
    return c.body(null, 204);
  });
  return app;
};

/** The doors of the local issuer: its keys, its sign-in page, its tokens. */
export const issuerRoutes = (behind: Behind): Hono => {
  const app = new Hono();
  app.get('/.well-known/openid-configuration', (c) => c.json(discovery(behind.issuer)));
  app.get('/jwks', (c) => c.json({ keys: [publicPart(behind.key)] }));
  app.get('/staff', async (c) => c.json(await behind.present()));
  app.get('/sign-in', async (c) => c.html(signInPage(await behind.present())));
  app.route('/token', tokens(behind));
  return app;
};
