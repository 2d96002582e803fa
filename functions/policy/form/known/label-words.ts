import type { FieldKind } from '../field.ts';

/** The words by which labels of one language call each kind of place; parted by commas where there is one, else by spaces. */
export type LabelWords = Readonly<Record<FieldKind, string>>;
