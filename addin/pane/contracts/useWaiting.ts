import type { Contract, ContractStage } from '#policy/terms/contract.ts';
import type { PlainPhrase } from '#addin/words/speak.ts';
import { useLanguage } from '../language.tsx';
import { spanIn } from '../parts/time-left.ts';
import { useNow } from '../useNow.ts';

const whatFor: Readonly<Record<ContractStage, PlainPhrase>> = {
  drafted: 'wait.drafted',
  reviewing: 'wait.reviewing',
  rechecking: 'wait.rechecking',
  returned: 'wait.returned',
  approved: 'wait.approved',
  signed: 'wait.signed',
  filed: 'wait.filed',
  closed: 'wait.closed',
  void: 'wait.void',
};

const justNow = 60_000;

/** Since when a contract waits for its next step; undefined where it waits for nothing that can be told by its record. */
function sinceWhen({ stage, draftedAt, submittedAt, returned, approval }: Contract): string | undefined {
  const instants: Readonly<Partial<Record<ContractStage, string | undefined>>> = {
    drafted: draftedAt,
    reviewing: submittedAt,
    rechecking: submittedAt,
    returned: returned?.at,
    approved: approval?.at,
  };
  return instants[stage];
}

/** Says what a contract waits for, and how long it has. */
export function useWaiting(): (contract: Contract) => string {
  const { t, locale } = useLanguage();
  const now = useNow();
  return (contract) => {
    const [what, since] = [t(whatFor[contract.stage]), sinceWhen(contract)];
    const waited = since === undefined ? 0 : now - Date.parse(since);
    return waited < justNow ? what : t('contract.since', { what, time: spanIn(locale, waited) });
  };
}
