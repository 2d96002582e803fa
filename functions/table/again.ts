import { setTimeout as wait } from 'node:timers/promises';
import { Outrun } from './transact.ts';

const mostTries = 8;
const pauseMs = 15;

/** Does it again from the beginning where somebody else was quicker. Throws {@link Outrun} where that does not end. */
export async function again<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; tries < mostTries; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Outrun)) throw error;
      await wait(Math.random() * pauseMs * tries);
    }
  }
  return attempt();
}
