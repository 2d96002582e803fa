import { useEffect } from 'react';
import type { Whereabouts } from '#addin/sheet/contract/follow.ts';
import { giveCode } from '#addin/sheet/contract/submit.ts';
import { forms } from '#addin/sheet/forms.ts';
import type { Contract } from '#policy/terms/contract.ts';

/** Gives the sheet its code where a submission was answered but the sheet was never told: it says what was submitted. */
export function useCodeKept(
  contract: Contract,
  { sheetId, code }: Extract<Whereabouts, { kind: 'here' }>,
  hash: string | undefined,
): void {
  const isBehind = hash !== undefined && hash === contract.hash && !hash.startsWith(code.hash);
  useEffect(() => {
    if (isBehind) void giveCode(forms, sheetId, contract).catch(() => undefined);
  }, [isBehind, sheetId]);
}
