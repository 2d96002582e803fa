import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Table } from '#functions/table/client.ts';
import { CannotStart } from './cannot-start.ts';
import { openTable } from './database.ts';
import { startEngine } from './engine.ts';
import { takeLock } from './lock.ts';

/** The table of a data folder, and how to leave it. */
export interface HeldTable {
  readonly table: Table;
  readonly leave: () => Promise<void>;
}

/** Opens the table of a data folder that no server holds, and holds it. Only where it is said so is a new one made. */
export async function holdTable(dataDir: string, { isMade = false } = {}): Promise<HeldTable> {
  const file = join(dataDir, 'engine.db');
  if (!isMade && !existsSync(file))
    throw new CannotStart(`${dataDir} holds no Salesdesk yet 还没有数据; npm start makes it`);
  const release = takeLock(dataDir);
  try {
    const engine = await startEngine({ file });
    const leave = async (): Promise<void> => {
      await engine.stop();
      release();
    };
    return { table: await openTable(engine.endpoint), leave };
  } catch (error) {
    release();
    throw error;
  }
}
