import type { Scan } from '#policy/terms/contract.ts';

/** A scan that somebody named. */
export const aScan: Scan = { sha256: 'a'.repeat(64), name: '对账单.pdf', type: 'application/pdf', size: 1_024 };
