import type { Contract } from '#policy/terms/contract.ts';
import { codeText } from '../form/code.ts';

/** What stands in a code where nothing was submitted yet; no content's hash begins so. */
const draft = '--------';

/** The code that a contract's sheet bears: whose it is from its drawing on, and what it said when it was submitted last. */
export const codeOf = ({ contractId, revision, hash = draft }: Contract): string =>
  codeText({ contractId, revision, hash });
