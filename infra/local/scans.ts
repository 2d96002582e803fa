import { Hono } from 'hono';
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mostScanBytes, scanTooLarge } from '#policy/scan.ts';
import { asAttachment, type Files, headBytes, holdsSeconds } from '#functions/files.ts';
import { answerWith } from '#functions/http/app.ts';

/** Keeps bytes under their hash. */
interface Kept {
  readonly put: (sha256: string, bytes: Uint8Array) => Promise<void>;
  readonly get: (sha256: string) => Promise<Uint8Array | undefined>;
}

const inMemory = (): Kept => {
  const kept = new Map<string, Uint8Array>();
  return {
    put: (sha256, bytes) => Promise.resolve(void kept.set(sha256, bytes)),
    get: (sha256) => Promise.resolve(kept.get(sha256)),
  };
};

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

/** A file is there whole or not at all: it is written aside first. */
const inFolder = (folder: string): Kept => ({
  put: async (sha256, bytes) => {
    await mkdir(folder, { recursive: true });
    const aside = join(folder, `${sha256}.${randomBytes(4).toString('hex')}.part`);
    try {
      await writeFile(aside, bytes);
      await rename(aside, join(folder, sha256));
    } finally {
      await rm(aside, { force: true });
    }
  },
  get: async (sha256) => {
    try {
      return await readFile(join(folder, sha256));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
});

interface Issued {
  readonly sha256: string;
  readonly endsAt: number;
  /** For reading: the name and type the file is given out under. */
  readonly name?: string;
  readonly size?: number;
}

const hexOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A scan's bytes as they come; undefined as soon as there are too many, whatever was said of their number. */
async function readScan(body: Request['body']): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.byteLength;
    if (size > mostScanBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** The files, the doors they go through, and how something is kept without a door. */
export interface Scans {
  readonly files: Files;
  readonly routes: Hono;
  readonly keep: (bytes: Uint8Array) => Promise<void>;
}

/** 扫描件 on one machine: a folder behind tickets that hold five minutes, as a bucket in the cloud would give them. */
export function scansIn(folder: string | undefined, origin: string): Scans {
  const kept = folder === undefined ? inMemory() : inFolder(folder);
  const tickets = new Map<string, Issued>();
  const issue = (ticket: Omit<Issued, 'endsAt'>): string => {
    const id = randomBytes(24).toString('base64url');
    tickets.set(id, { ...ticket, endsAt: Date.now() + holdsSeconds * 1000 });
    return `${origin}/scans/files/${id}`;
  };
  const ticketOf = (id: string): Issued | undefined => {
    for (const [key, { endsAt }] of tickets) if (endsAt < Date.now()) tickets.delete(key);
    return tickets.get(id);
  };
  const routes = new Hono();
  routes.put('/files/:id', async (c) => {
    const ticket = ticketOf(c.req.param('id'));
    if (ticket?.size === undefined) return c.json({}, 403);
    const bytes = await readScan(c.req.raw.body);
    if (!bytes) return answerWith(c, { kind: 'tooLarge', says: scanTooLarge });
    if (bytes.byteLength !== ticket.size || hexOf(bytes) !== ticket.sha256) return c.json({}, 422);
    await kept.put(ticket.sha256, bytes);
    tickets.delete(c.req.param('id'));
    return c.body(null, 204);
  });
  routes.get('/files/:id', async (c) => {
    const ticket = ticketOf(c.req.param('id'));
    const bytes = ticket?.name === undefined ? undefined : await kept.get(ticket.sha256);
    if (!bytes || ticket?.name === undefined) return c.json({}, 404);
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': asAttachment(ticket.name),
      'x-content-type-options': 'nosniff',
    });
  });
  const files: Files = {
    ticket: ({ sha256, size, type }) =>
      Promise.resolve({ url: issue({ sha256, size }), headers: { 'content-type': type } }),
    link: (sha256, name) => Promise.resolve(issue({ sha256, name })),
    look: async (sha256) => {
      const bytes = await kept.get(sha256);
      return bytes && { size: bytes.byteLength, head: bytes.subarray(0, headBytes) };
    },
  };
  return { files, routes, keep: (bytes) => kept.put(hexOf(bytes), bytes) };
}
