import { AsyncLocalStorage } from 'node:async_hooks';
import { TestEnvironment } from 'jest-environment-node';

const entered = new Set();
for (const enter of ['run', 'enterWith']) {
  const original = AsyncLocalStorage.prototype[enter];
  AsyncLocalStorage.prototype[enter] = function (...given) {
    entered.add(this);
    return original.apply(this, given);
  };
}

/** Each test file leaves an AsyncLocalStorage of jest's behind, and every later promise in the worker pays for all of them: they end with their file. */
export default class extends TestEnvironment {
  async teardown() {
    await super.teardown();
    for (const storage of entered) storage.disable();
    entered.clear();
  }
}
