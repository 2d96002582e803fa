import type { ExtraId } from '#policy/extras.ts';
import { editions } from '#policy/parameters.ts';

/** Takes a rule outside the policy on, for the tests of this block. */
export function takenOn(id: ExtraId): void {
  const extras = editions[0].extras as ExtraId[];
  beforeAll(() => void extras.push(id));
  afterAll(() => void extras.splice(extras.indexOf(id), 1));
}
