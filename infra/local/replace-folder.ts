import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

const isThereAgain = (error: unknown): boolean =>
  ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '');

/** Fills a folder beside its place and moves it there whole; of several who do so at once, one wins. */
export const replaceFolder = async (dir: string, fill: (fresh: string) => Promise<void>): Promise<void> => {
  await mkdir(dirname(dir), { recursive: true });
  const fresh = await mkdtemp(`${dir}-`);
  try {
    await fill(fresh);
    await rm(dir, { recursive: true, force: true });
    await rename(fresh, dir);
  } catch (error) {
    if (!isThereAgain(error)) throw error;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
};
