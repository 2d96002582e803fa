import { availableParallelism } from 'node:os';

/** Everything runs as ES modules; TypeScript is stripped by esbuild, types are checked beside the lint. */
export default {
  rootDir: '..',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testTimeout: 60_000,
  // A test file often keeps an engine and a browser busy beside itself, so one worker has two cores.
  maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
  // Each file leaves its modules behind in a worker; one that has grown large is begun anew.
  workerIdleMemoryLimit: '1GB',
  testEnvironment: '<rootDir>/test/environment.js',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx?$': '<rootDir>/test/esbuild-transform.js' },
};
