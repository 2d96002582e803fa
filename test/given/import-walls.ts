import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const rooms = ['functions', 'addin', 'infra'];

/** The imports of a house that go through a wall, each as `wall: from → to`. */
export async function importsThroughWalls(house = root): Promise<string[]> {
  const options = await extractOptions(join(root, '.dependency-cruiser.cjs'));
  const cache = { folder: join(house, 'node_modules/.cache/dependency-cruiser'), strategy: 'content' } as const;
  const { output } = await cruise(rooms, { ...options, baseDir: house, cache });
  return (output as ICruiseResult).summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}
