import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder of its own, gone after the test file. */
export const givenFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'salesdesk-test-'));
  made.push(folder);
  return folder;
};
