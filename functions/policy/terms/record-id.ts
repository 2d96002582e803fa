import * as z from 'zod';

/** The id of a record, made by whoever begins it: a ULID, so that sending it again makes no second one. */
export const recordId = z.string().regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
