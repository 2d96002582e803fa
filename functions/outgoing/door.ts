/** A way out of the house: one text to the department's group, taken or thrown back. */
export interface Door {
  /** The longest text it takes, in bytes of UTF-8. */
  readonly mostBytes: number;
  readonly send: (text: string) => Promise<void>;
}

/** Why a text was not taken, without the address or anything else that opens the door. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken';
}

/** Names of the environment variables that open the door: the kind of robot, its address, and its secret where it has one. */
export const OUTGOING_KIND = 'OUTGOING_KIND';
export const OUTGOING_URL = 'OUTGOING_URL';
export const OUTGOING_SECRET = 'OUTGOING_SECRET';
