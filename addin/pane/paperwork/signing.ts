import { contractClauses } from '#policy/clauses/index.ts';
import type { Day } from '#policy/day.ts';
import type { Finding } from '#policy/finding.ts';
import { parametersOn } from '#policy/parameters.ts';
import { review } from '#policy/review.ts';
import type { Contract, Mark, Scan } from '#policy/terms/contract.ts';
import type { ScanFile } from './scan-file.ts';

/** What the assistant has noted of a signing so far. */
export interface SigningDraft {
  readonly marks: readonly Mark[];
  readonly signer: string;
  readonly signedOn: string;
  readonly file?: ScanFile;
}

export const nothingSigned: SigningDraft = { marks: [], signer: '', signedOn: '' };

const anyHash = '0'.repeat(64);

/** The file as the contract will name it. */
export const scanOf = ({ name, bytes, type }: ScanFile, sha256: string): Scan => ({
  sha256,
  name: name === '' ? 'scan' : name,
  type: type ?? 'application/pdf',
  size: bytes.size,
});

/** What the policy says of a signing before it is sent: the clauses the house will hold it against. */
export function findingsOnSigning({ file, ...rest }: SigningDraft, contract: Contract, today: Day): Finding[] {
  const signing = { ...rest, marks: [...rest.marks], ...(file ? { scan: scanOf(file, anyHash) } : {}) };
  const scan = file ? { scan: { isThere: true, isGenuine: file.type !== undefined } } : {};
  return review(
    { ...contract, signing },
    {
      verb: 'contract.sign',
      noun: 'contract',
      id: contract.contractId,
      facts: { today, ...scan },
      parameters: parametersOn(today),
    },
    contractClauses,
  );
}

const scanClause = 'contract/scan-attached';

/** Of these, what is wrong with the file. */
export const onTheScan = (findings: readonly Finding[]): Finding | undefined =>
  findings.find(({ by }) => by === scanClause);
