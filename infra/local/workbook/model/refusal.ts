/** What the workbook can refuse, in the codes that Excel uses. */
export type RefusalCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound';

const MESSAGES: Record<RefusalCode, string> = {
  AccessDenied: 'The sheet is protected and the cell is locked.',
  ApiNotFound: 'The workbook does not have this member.',
  GeneralException: 'The workbook failed while answering.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation is not possible in the current state of the workbook.',
  InvalidReference: 'The reference does not name a place in the workbook.',
  ItemAlreadyExists: 'Something with this name is already there.',
  ItemNotFound: 'The requested item is not there.',
};

/** A workbook's no: nothing was changed by the call that threw it. */
export class Refusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message = MESSAGES[code]) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
  }
}

/** The thing itself, or a refusal if it is missing. */
export const present = <T>(thing: T | undefined, code: RefusalCode = 'ItemNotFound', message?: string): T => {
  if (thing === undefined) throw new Refusal(code, message);
  return thing;
};
