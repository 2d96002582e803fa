import { useWho } from './me.tsx';
import type { TabName } from './navigation.tsx';
import { useCustomers } from './queries.ts';

/** How many items wait on each tab, as far as they have been read. */
export function useQueueLengths(): Partial<Record<TabName, number>> {
  const { roles } = useWho().actor;
  const approvals = useCustomers('confirm', { isWanted: roles.includes('manager') });
  const filing = useCustomers('file', { isWanted: roles.includes('assistant') });
  return {
    ...(approvals.lines ? { approvals: approvals.lines.length } : {}),
    ...(filing.lines ? { filing: filing.lines.length } : {}),
  };
}
