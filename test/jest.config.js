/** Everything runs as ES modules; TypeScript is stripped by esbuild, types are checked by tsc alone. */
export default {
  rootDir: '..',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testTimeout: 60_000,
  // Each file leaves its modules behind in a worker; one that has grown large is begun anew.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx?$': '<rootDir>/test/esbuild-transform.js' },
};
