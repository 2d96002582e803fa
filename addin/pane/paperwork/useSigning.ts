import { useState } from 'react';
import { isRefused, type Finding } from '#policy/finding.ts';
import type { Contract } from '#policy/terms/contract.ts';
import { useHouse } from '../house.tsx';
import { useWho } from '../me.tsx';
import { sha256Of, tooLarge } from './scan-file.ts';
import { findingsOnSigning, nothingSigned, scanOf, type SigningDraft } from './signing.ts';
import { type Tried, useAct } from '../parts/useAct.ts';
import { useDraft } from './useDraft.ts';

/** Where a signing is on its way to the house. */
export type SigningStep = 'reading' | 'sending' | 'recording';

/** 登记签署 as far as the assistant has come with it. */
export interface Signing {
  readonly draft: SigningDraft;
  readonly keep: (draft: SigningDraft) => void;
  readonly findings: readonly Finding[];
  /** How often it was pressed: from the first time on what is missing is shown. */
  readonly asked: number;
  readonly step: SigningStep | undefined;
  /** Why the scan did not get there. */
  readonly error: unknown;
  readonly act: Tried;
  /** Gives back the signed contract; undefined where it was not signed. */
  readonly send: () => Promise<Contract | undefined>;
}

/** Notes a signing; its scan goes first, under its hash, so that sending again sends nothing twice. */
export function useSigning(contract: Contract): Signing {
  const { server } = useHouse();
  const { today } = useWho();
  const { draft, keep, drop } = useDraft('signing', contract.contractId, nothingSigned);
  const [asked, setAsked] = useState(0);
  const [step, setStep] = useState<SigningStep>();
  const [error, setError] = useState<unknown>();
  const act = useAct('contract');
  const findings = findingsOnSigning(draft, contract, today);

  const deliver = async ({ file, ...rest }: SigningDraft): Promise<Contract | undefined> => {
    if (!file) return undefined;
    setStep('reading');
    const scan = scanOf(file, await sha256Of(file.bytes));
    setStep('sending');
    const { sha256, type, size } = scan;
    await server.putScan({ sha256, type, size }, file.bytes);
    setStep('recording');
    const signed = await act.take('contract.sign', contract, { ...rest, scan });
    if (signed) drop();
    return signed;
  };
  const send = async (): Promise<Contract | undefined> => {
    setAsked(asked + 1);
    setError(undefined);
    if (isRefused(findings) || !draft.file || tooLarge(draft.file)) return undefined;
    try {
      return await deliver(draft);
    } catch (trouble) {
      setError(trouble);
      return undefined;
    } finally {
      setStep(undefined);
    }
  };
  return { draft, keep, findings, asked, step, error, act, send };
}
