import * as z from 'zod';
import type { Reader } from '#functions/queries/reader.ts';

/** One door of the API: what comes in, from path, query or body alike, and what goes out. */
export interface Route {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly summary: string;
  readonly input: z.ZodObject;
  readonly answer: (input: never, reader: Reader) => Promise<unknown>;
}

/** A door whose answer reads what its input says. */
export const route = <Input extends z.ZodObject>(
  spec: Omit<Route, 'input' | 'answer'> & {
    input: Input;
    answer: (input: z.infer<Input>, reader: Reader) => Promise<unknown>;
  },
): Route => spec;

/** The most rows of one page, and the most ids of one question. */
export const longestPage = 100;

/** Which page of a list is asked for. */
export const pageInput = {
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(longestPage).default(longestPage),
};
