import { useState } from 'react';
import { useWho } from '../me.tsx';
import { useContracts, useCustomers } from '../queries.ts';

/** What waits to be filed: customers the manager confirmed, card changes to be verified, contracts to be signed, contracts that are signed. */
export const filingKinds = ['customers', 'verify', 'toSign', 'toFile'] as const;
export type FilingKind = (typeof filingKinds)[number];

/** The queues of whoever sees to the files, and the one that is looked at. */
export function useFilingQueues() {
  const { roles } = useWho().actor;
  const isAssistant = roles.includes('assistant');
  const queues = {
    customers: useCustomers('file', { isWanted: isAssistant }),
    verify: useCustomers('verify', { isWanted: isAssistant }),
    toSign: useContracts('sign', { isWanted: isAssistant }),
    toFile: useContracts('file'),
  };
  const [chosen, choose] = useState<FilingKind>();
  const kinds: readonly FilingKind[] = isAssistant ? filingKinds : ['toFile'];
  const isRead = kinds.every((kind) => queues[kind].lines);
  // Nobody has to look for the one list that has something in it.
  const waiting = isRead ? kinds.find((kind) => (queues[kind].lines ?? []).length > 0) : undefined;
  const [first = 'toFile'] = kinds;
  return { queues, kinds, kind: chosen ?? waiting ?? first, choose };
}
