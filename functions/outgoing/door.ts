/** A way out of the house: one text to the department’s group or address, taken or thrown back. */
export interface Door {
  /** The longest text it takes, in bytes of UTF-8. */
  readonly mostBytes: number;
  readonly send: (text: string) => Promise<void>;
}

/** Why a text was not taken, without the address or anything else that opens the door. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken';
}

/** Names of the environment variables that open the door: its kind, its address, and its secret where it has one. */
export const OUTGOING_KIND = 'OUTGOING_KIND';
export const OUTGOING_URL = 'OUTGOING_URL';
export const OUTGOING_SECRET = 'OUTGOING_SECRET';

/** For letters alone: the address that they come from, and the one of the department that they go to. */
export const OUTGOING_FROM = 'OUTGOING_FROM';
export const OUTGOING_TO = 'OUTGOING_TO';
