import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';

const matches = (header: string | undefined, tag: string): boolean =>
  header?.split(',').some((each) => each.trim() === tag) ?? false;

/** Lets a browser keep a file and ask each time whether it is still the one: a reload then costs a few bytes. */
const revalidated: MiddlewareHandler = async (c, next) => {
  await next();
  const changed = Date.parse(c.res.headers.get('last-modified') ?? '');
  if (c.res.status !== 200 || Number.isNaN(changed)) return;
  const tag = `W/"${changed.toString(36)}-${c.res.headers.get('content-length') ?? ''}"`;
  if (matches(c.req.header('if-none-match'), tag)) {
    await c.res.body?.cancel();
    c.res = new Response(null, { status: 304 });
  }
  c.header('cache-control', 'no-cache');
  c.header('etag', tag);
};

export interface FolderOptions {
  /** The path before the file's own, `/pane`. */
  readonly under?: string;
  /** Whether the folder's names are all lower-case while pages ask for them in mixed case. */
  readonly isLowerCase?: boolean;
}

/** Serves the files of a folder, compressed where a compressed one lies beside. */
export const folder = (root: string, { under = '', isLowerCase = false }: FolderOptions = {}): Hono => {
  const rewriteRequestPath = (path: string) => (isLowerCase ? path.toLowerCase() : path).slice(under.length);
  const app = new Hono();
  app.use(revalidated, serveStatic({ root, precompressed: true, rewriteRequestPath }));
  return app;
};
