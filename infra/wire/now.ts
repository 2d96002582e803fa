import * as z from 'zod';
import { commands } from '#functions/commands/index.ts';
import { routes } from '#functions/http/routes.ts';
import { release } from '#policy/release.ts';
import { answers } from './answers.ts';
import type { Schema, Wire } from './schema.ts';

const taken = (input: z.ZodType): Schema => {
  const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' });
  delete schema.$schema;
  return schema as Schema;
};

/** The wire as the sources have it. It reads the types of the whole API, which takes some ten seconds. */
export const wireNow = (): Wire => ({
  release,
  takes: Object.fromEntries([
    ...routes.map(({ method, path, input }) => [`${method} ${path}`, taken(input)] as const),
    ...commands.map(({ verb, input }) => [verb, taken(input)] as const),
  ]),
  ...answers(),
});
