import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { dayOf } from '#policy/day.ts';
import { type Shelf, books } from './books.ts';
import { exhibition } from './demo/exhibition.ts';
import { folder } from './files.ts';
import type { Issuer } from './issuer.ts';
import { files } from './workbook/xlsx/routes.ts';

/** What the server puts together. */
export interface Rooms {
  readonly origin: string;
  readonly api: Hono;
  readonly issuer: Issuer;
  readonly shelf: Shelf;
  /** Where scans are put and read. */
  readonly scans: Hono;
  /** The folders the pages were bundled into. */
  readonly pages: Readonly<Record<'workbook' | 'pane' | 'signIn', string>>;
}

const root = join(import.meta.dirname, '../..');
const officeJs = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));

const self = ["'self'"];
const policy = {
  defaultSrc: self,
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  workerSrc: ["'self'", 'blob:'],
  objectSrc: ["'none'"],
  baseUri: self,
  formAction: self,
};

/** No HSTS: it would hold for every other server on localhost. Excel frames the pane and fetches icons from elsewhere. */
const headers = {
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: false,
  crossOriginResourcePolicy: false,
  xFrameOptions: false,
  contentSecurityPolicy: policy,
};
const own = secureHeaders({ ...headers, contentSecurityPolicy: { ...policy, frameAncestors: self } });
const framed = secureHeaders(headers);

/** Where the manifest expects the server by default. */
const usualOrigin = /https:\/\/localhost:3443/g;

const manifest = async (origin: string): Promise<string> =>
  (await readFile(join(root, 'manifest.xml'), 'utf8')).replace(usualOrigin, origin);

/** 销售台 on one machine: the pages, office.js, the kept workbooks, the issuer and the API behind one door. */
export const assemble = ({ origin, api, issuer, shelf, scans, pages }: Rooms): Hono => {
  const app = new Hono();
  app.use((c, next) => (c.req.path.startsWith('/pane/') ? framed(c, next) : own(c, next)));
  app.get('/manifest.xml', async (c) => c.body(await manifest(origin), 200, { 'content-type': 'application/xml' }));
  app.get('/demo/exhibition.tsv', (c) => c.text(exhibition(dayOf(new Date().toISOString()))));
  app.route('/workbook', books(shelf));
  app.route('/xlsx', files());
  app.route('/scans', scans);
  app.route('/issuer', issuer.routes);
  app.route('/issuer/sign-in', folder(pages.signIn, { under: '/issuer/sign-in' }));
  app.route('/office', folder(officeJs, { under: '/office', isLowerCase: true }));
  app.route('/assets', folder(join(root, 'addin/assets'), { under: '/assets' }));
  app.get('/pane', (c) => c.redirect('/pane/'));
  app.route('/pane', folder(pages.pane, { under: '/pane' }));
  app.route('/', folder(pages.workbook));
  app.all('*', (c) => api.fetch(c.req.raw));
  return app;
};
