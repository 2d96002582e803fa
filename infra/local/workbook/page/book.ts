import { WorkbookModel } from '../model.ts';
import { type Snapshot, fromSnapshot, snapshotOf } from '../model/snapshot.ts';

const USUAL = 'salesdesk';

/** Which workbook the page's address names. */
export const bookName = (address: string): string => new URL(address).searchParams.get('book') ?? USUAL;

/** Where a workbook is kept. */
export interface Shelf {
  /** The workbook as it was last kept, or a fresh one with one empty sheet. */
  readonly open: () => Promise<WorkbookModel>;
  /** Keeps the workbook as it is now; throws where that failed. */
  readonly keep: (model: WorkbookModel, isLeaving?: boolean) => Promise<void>;
}

/** A page that is being left may still send this much. */
const MOST_WHEN_LEAVING = 60_000;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const found = async (answer: Response): Promise<WorkbookModel> => {
  if (answer.status === 404 || answer.status === 204) return new WorkbookModel();
  if (!answer.ok) throw new Error(`The workbook could not be opened (${answer.status}).`);
  return fromSnapshot((await answer.json()) as Snapshot);
};

/** The server's shelf: one workbook under its name. */
export const shelfOf = (name: string, ask: typeof fetch = fetch): Shelf => {
  const address = `/workbook?book=${encodeURIComponent(name)}`;
  return {
    open: async () => found(await ask(address)),
    keep: async (model, isLeaving = false) => {
      const body = JSON.stringify(snapshotOf(model));
      const keepalive = isLeaving && bytesOf(body) <= MOST_WHEN_LEAVING;
      const headers = { 'content-type': 'application/json' };
      const answer = await ask(address, { method: 'PUT', body, headers, keepalive });
      if (!answer.ok) throw new Error(`The workbook could not be kept (${answer.status}).`);
    },
  };
};
