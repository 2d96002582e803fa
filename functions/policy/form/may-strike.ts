import { type FieldKind, fieldKinds } from './field.ts';

/** Whether a kind of place may be struck with "/" unless its template says otherwise (CT-2c2). */
export const mayStrike = (kind: FieldKind): boolean => !('isFixed' in fieldKinds[kind]);
