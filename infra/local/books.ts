import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where workbooks are kept between a reload and the next. */
export interface Shelf {
  get(book: string): Promise<string | undefined>;
  put(book: string, content: string): Promise<void>;
}

/** A shelf that lasts as long as the process. */
export const shelfInMemory = (): Shelf => {
  const books = new Map<string, string>();
  return {
    get: (book) => Promise.resolve(books.get(book)),
    put: (book, content) => Promise.resolve(void books.set(book, content)),
  };
};

let writes = 0;

/** A shelf of files. A book is written beside its place and moved there whole: killed in between, the old one stands. */
export const shelfIn = (dir: string): Shelf => ({
  get: (book) => readFile(join(dir, `${book}.json`), 'utf8').catch(() => undefined),
  put: async (book, content) => {
    await mkdir(dir, { recursive: true });
    const fresh = join(dir, `${book}.${process.pid}.${(writes += 1)}`);
    try {
      await writeFile(fresh, content, { flush: true });
      await rename(fresh, join(dir, `${book}.json`));
    } finally {
      await rm(fresh, { force: true });
    }
  },
});

const largestBook = 50 * 1024 * 1024;
const bookName = /^[\w-]{1,64}$/;

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** 工作簿: reading and keeping one, `GET` and `PUT /workbook?book=name`. */
export const books = (shelf: Shelf, maxSize = largestBook): Hono => {
  const app = new Hono();
  const limit = bodyLimit({ maxSize, onError: (c) => c.json({ error: 'The workbook is too large.' }, 413) });
  app.use(async (c, next) => {
    if (bookName.test(c.req.query('book') ?? '')) return next();
    return c.json({ error: 'A book is named by up to 64 letters, digits, - and _.' }, 400);
  });
  app.get('/', async (c) => {
    const content = await shelf.get(c.req.query('book') ?? '');
    if (content === undefined) return c.body(null, 204);
    return c.body(content, 200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  });
  app.put('/', limit, async (c) => {
    const content = await c.req.text();
    if (!isJson(content)) return c.json({ error: 'A workbook is JSON.' }, 400);
    await shelf.put(c.req.query('book') ?? '', content);
    return c.body(null, 204);
  });
  return app;
};
