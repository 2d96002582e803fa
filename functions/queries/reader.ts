import type { Actor } from '#policy/terms/staff.ts';
import type { Files } from '#functions/files.ts';
import type { Table } from '#functions/table/client.ts';

/** Who asks, and when. */
export interface Reader {
  readonly actor: Actor;
  readonly table: Table;
  readonly at: string;
  readonly files?: Files | undefined;
}
