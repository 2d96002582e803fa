import * as z from 'zod';

/** What a person typed, so many characters at most, kept as it is. */
export const textUpTo = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((value) => value.isWellFormed(), 'a character is broken in two');
