import { NoSuchKey, type S3Client } from '@aws-sdk/client-s3';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Table } from '#functions/table/client.ts';
import { uses, type User } from '#infra/aws/uses.ts';
import { leavesOf, NOTES, onIndex, onItems, onScans, type Leave, type Note } from './leave.ts';

const noted = new Set<string>();

/** Notes something for the end of the run, once in each test file. */
export function note(one: Note): void {
  const line = `${JSON.stringify(one)}\n`;
  const folder = process.env[NOTES] ?? '';
  if (folder === '' || noted.has(line)) return;
  noted.add(line);
  appendFileSync(join(folder, `${process.pid}.jsonl`), line);
}

/** What AWS answers whose role may not. */
export class AccessDenied extends Error {
  override readonly name = 'AccessDeniedException';
}

/** Notes what a function does, and refuses it as AWS would where its role may not. */
function doing(who: User, leaves: readonly Leave[]): void {
  const granted = leavesOf(uses[who]);
  for (const leave of leaves) {
    note({ what: 'done', who, leave });
    if (!granted.includes(leave)) throw new AccessDenied(`infra/aws/uses.ts does not let ${who} do ${leave}.`);
  }
}

interface Command {
  readonly constructor: { readonly name: string };
  readonly input: { readonly IndexName?: string; readonly TransactItems?: readonly object[] };
}

/** `BatchGet` is granted as BatchGetItem, a query on an index by that index, a transaction by the acts it is made of. */
function leavesFor({ constructor: { name }, input: { IndexName, TransactItems } }: Command): Leave[] {
  const act = name.replace(/Command$/, '');
  if (TransactItems) return TransactItems.flatMap((item) => Object.keys(item).map((part) => onItems(`${part}Item`)));
  if (IndexName !== undefined) return [act === 'Query' ? onIndex(IndexName) : onItems(`${act} by ${IndexName}`)];
  return [onItems(/^(Query|Scan)$/.test(act) ? act : `${act}Item`)];
}

/** The table as a function of the house has it, with that function's role; what a test does there itself goes another way. */
export function watched(who: User, table: Table): Table {
  const send = async (command: Command, ...rest: unknown[]): Promise<unknown> => {
    doing(who, leavesFor(command));
    return (table.db.send as (...given: unknown[]) => Promise<unknown>).call(table.db, command, ...rest);
  };
  return { ...table, db: Object.assign(Object.create(table.db) as Table['db'], { send }) };
}

/** A client of the scans' bucket with the role of the API; an address given out counts as what it leads to. */
export function watchedScans(client: S3Client): S3Client {
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        doing('api', [onScans(commandName.replace(/Command$/, ''))]);
        try {
          return await next(args);
        } catch (error) {
          // Whoever may not list is told that it is not allowed, and never learns that nothing is there.
          if (error instanceof NoSuchKey) doing('api', [onScans('ListBucket')]);
          throw error;
        }
      },
    { step: 'initialize', name: 'watched' },
  );
  return client;
}
