import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Words } from '#policy/words.ts';
import { type Snapshot, fromSnapshot, snapshotOf } from '../model/snapshot.ts';
import { CannotOpen, limits } from './cannot-open.ts';
import { openXlsx } from './open.ts';
import { saveXlsx } from './save.ts';

/** How a workbook's file is called on the wire. A page of elsewhere cannot send it without being asked back. */
export const fileType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const largestBook = 50 * 1024 * 1024;

/** A file opened: the workbook as JSON, and what could not be kept. */
export interface OpenedFile {
  readonly snapshot: Snapshot;
  readonly dropped: readonly Words[];
}

/** A file that is not opened: why. */
export interface RefusedFile {
  readonly error: Words;
}

const refused = (error: CannotOpen): RefusedFile => ({ error: error.words });

const savedFrom = async (content: string): Promise<Uint8Array | undefined> => {
  try {
    return await saveXlsx(fromSnapshot(JSON.parse(content) as Snapshot));
  } catch {
    return undefined;
  }
};

const openLimit = bodyLimit({
  maxSize: limits.packed,
  onError: (c) => c.json(refused(new CannotOpen('tooLarge')), 413),
});

const saveLimit = bodyLimit({
  maxSize: largestBook,
  onError: (c) => c.json({ error: 'The workbook is too large.' }, 413),
});

/** 打开与另存: `POST /open` makes a workbook of a file, `POST /save` a file of a workbook; neither keeps anything. */
export const files = (): Hono => {
  const app = new Hono();
  app.post('/open', openLimit, async (c) => {
    if (c.req.header('content-type') !== fileType) return c.json(refused(new CannotOpen('notWorkbook')), 415);
    try {
      const { model, dropped } = await openXlsx(new Uint8Array(await c.req.arrayBuffer()));
      return c.json({ snapshot: snapshotOf(model), dropped } satisfies OpenedFile);
    } catch (error) {
      if (error instanceof CannotOpen) return c.json(refused(error), 422);
      throw error;
    }
  });
  app.post('/save', saveLimit, async (c) => {
    if (c.req.header('content-type') !== 'application/json') return c.json({ error: 'A workbook is JSON.' }, 415);
    const file = await savedFrom(await c.req.text());
    if (!file) return c.json({ error: 'This is not a workbook.' }, 400);
    return c.body(new Uint8Array(file), 200, { 'content-type': fileType });
  });
  return app;
};
