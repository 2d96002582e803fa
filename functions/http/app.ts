import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { issuesOf } from '#functions/commands/command.ts';
import { Refused, refuse, statusOf, type Refusal } from '#functions/refusal.ts';
import { says } from '#functions/says.ts';
import { RELEASE, release } from '#policy/release.ts';
import type { Files } from '#functions/files.ts';
import type { Table } from '#functions/table/client.ts';
import type { Identify } from './identity.ts';
import { openapi } from './openapi.ts';
import type { Route } from './route.ts';
import { routes } from './routes.ts';

/** What the API needs from where it runs. */
export interface Surroundings {
  readonly table: Table;
  readonly identify: Identify;
  readonly files?: Files | undefined;
  /** The instant, UTC ISO. */
  readonly clock?: () => string;
}

const largestBody = 4 * 1024 * 1024;

/** A refusal as the API tells it. */
export const answerWith = (c: Context, refusal: Refusal) =>
  c.json({ refusal, findings: 'findings' in refusal ? refusal.findings : [] }, statusOf[refusal.kind]);

async function sentTo({ method }: Route, c: Context): Promise<unknown> {
  if (method === 'get') return { ...c.req.query(), ...c.req.param() };
  try {
    return await c.req.json();
  } catch {
    return refuse({ kind: 'malformed', says: says.notJson, issues: [] });
  }
}

/** The whole API; the same in the cloud and on this machine. */
export function createApp({ table, identify, files, clock = () => new Date().toISOString() }: Surroundings): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header(RELEASE, release);
  });
  app.use(
    bodyLimit({ maxSize: largestBody, onError: (c) => answerWith(c, { kind: 'tooLarge', says: says.tooLarge }) }),
  );
  app.get('/health', (c) => c.json({ isWell: true, release }));
  app.get('/openapi.json', (c) => c.json(openapi()));
  for (const route of routes)
    app.on(route.method, route.path, async (c) => {
      const at = clock();
      const actor = await identify(c.req.header('authorization'), at);
      const parsed = route.input.safeParse(await sentTo(route, c));
      if (!parsed.success) refuse({ kind: 'malformed', says: says.malformed, issues: issuesOf(parsed.error) });
      c.header('cache-control', 'no-store');
      return c.json((await route.answer(parsed.data as never, { actor, table, files, at })) as object);
    });
  app.notFound((c) => answerWith(c, { kind: 'missing', says: says.notFound }));
  app.onError((error, c) => {
    if (error instanceof Refused) return answerWith(c, error.refusal);
    console.error(error);
    return answerWith(c, { kind: 'busy', says: says.busy });
  });
  return app;
}
