import { useState } from 'react';
import { isRefused, type Finding } from '#policy/finding.ts';
import type { Statement } from '#policy/terms/statement.ts';
import { useHouse } from '../house.tsx';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { sha256Of, tooLarge, type ScanFile } from '../paperwork/scan-file.ts';
import { scanOf } from '../paperwork/signing.ts';
import { command } from '../queries.ts';
import type { Acts } from '../useActs.tsx';
import { useUnsaved } from '../useUnsaved.ts';
import { findingsOnStatement } from './statement-work.ts';

/** What is noted of the customer's agreement so far. */
export interface AgreeDraft {
  readonly who: string;
  readonly on: string;
  readonly file?: ScanFile;
}

/** 确认一致 as far as somebody has come with it. */
export interface Agreeing {
  readonly draft: AgreeDraft;
  readonly set: (changes: Partial<AgreeDraft>) => void;
  /** What is missing or wrong; all of it once it was pressed. */
  readonly findings: readonly Finding[];
  readonly isAsked: boolean;
  /** The scan is on its way. */
  readonly step: 'sending' | undefined;
  readonly error: unknown;
  /** Whether nothing is missing any more. */
  readonly ask: () => boolean;
  readonly send: () => void;
}

const anyHash = '0'.repeat(64);

/** Takes down who of the customer's agreed, when, and the scan of it, which goes first, under its hash. */
export function useAgreeing(statement: Statement, acts: Acts): Agreeing {
  const { server } = useHouse();
  const { t } = useLanguage();
  const { actor, today } = useWho();
  const { statementId, revision, customerName: name, period } = statement;
  const fresh: AgreeDraft = { who: '', on: today };
  const [draft = fresh, keep] = useUnsaved<AgreeDraft>(`agree ${statementId}`);
  const [isAsked, setAsked] = useState(false);
  const [step, setStep] = useState<'sending'>();
  const [error, setError] = useState<unknown>();
  const { file } = draft;
  const given = { who: draft.who.trim(), on: draft.on };
  const agreement = { ...given, ...(file ? { scan: scanOf(file, anyHash) } : {}), byId: actor.staffId, at: '' };
  const scan = file ? { scan: { isThere: true, isGenuine: file.type !== undefined } } : {};
  const findings = findingsOnStatement('statement.agree', { ...statement, agreement }, { today, ...scan }).filter(
    (finding) => isRefused([finding]),
  );
  const deliver = async (chosen: ScanFile) => {
    setError(undefined);
    setStep('sending');
    try {
      const kept = scanOf(chosen, await sha256Of(chosen.bytes));
      const { sha256, type, size } = kept;
      await server.putScan({ sha256, type, size }, chosen.bytes);
      acts.send(command('statement.agree', { statementId, ...given, scan: kept }, revision), () => {
        keep(() => undefined);
        return t('statements.agreed', { name, period });
      });
    } catch (trouble) {
      setError(trouble);
    } finally {
      setStep(undefined);
    }
  };
  return {
    draft,
    set: (changes) => keep((was = fresh) => ({ ...was, ...changes })),
    findings,
    isAsked,
    step,
    error,
    ask: () => {
      setAsked(true);
      return findings.length === 0 && file !== undefined && tooLarge(file) === undefined;
    },
    send: () => {
      if (file) void deliver(file);
    },
  };
}
