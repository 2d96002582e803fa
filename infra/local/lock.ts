import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.ts';
import { beganAt } from './process-table.ts';

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const holderOf = (mark: string): number | undefined => {
  const [pid = '', began = ''] = mark.split(' ');
  const isHeld = /^\d+$/.test(pid) && isRunning(Number(pid)) && beganAt(Number(pid)) === began;
  return isHeld ? Number(pid) : undefined;
};

/** Whether the lock could be made. A link carries its content from the first moment, so nobody reads half a mark. */
const make = (path: string, content: string): boolean => {
  const fresh = `${path}.${process.pid}.new`;
  try {
    writeFileSync(fresh, content);
    linkSync(fresh, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(fresh, { force: true });
  }
};

/** Removes the lock of a process that is gone; should another have taken it over since it was read, puts that back. */
const putAside = (path: string, stale: string): void => {
  const aside = `${path}.${process.pid}.old`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const moved = read(aside);
  rmSync(aside, { force: true });
  if (moved !== stale) make(path, moved);
};

/** Holds a data folder for this process alone, taking it over from one that was killed; answers how to let go. */
export const takeLock = (dataDir: string): (() => void) => {
  mkdirSync(dataDir, { recursive: true });
  const path = join(dataDir, 'lock');
  while (!make(path, `${process.pid} ${beganAt(process.pid)}`)) {
    const mark = read(path);
    const holder = holderOf(mark);
    if (holder !== undefined)
      throw new CannotStart(
        `${dataDir} is in use by the Salesdesk that runs as process ${holder}; stop it, or choose another folder with --data.`,
      );
    putAside(path, mark);
  }
  return () => rmSync(path, { force: true });
};
