import { useWho } from './me.tsx';
import type { TabName } from './navigation.tsx';
import { useContracts, useCustomers, useReceipts } from './queries.ts';

/** How many items wait on each tab, as far as they have been read. */
export function useQueueLengths(): Partial<Record<TabName, number>> {
  const { roles } = useWho().actor;
  const [isManager, isSuperior, isAssistant, isFinance] = [
    roles.includes('manager'),
    roles.includes('superior'),
    roles.includes('assistant'),
    roles.includes('finance'),
  ];
  const queues = {
    approvals: [
      useCustomers('confirm', { isWanted: isManager }),
      useContracts('recheck', { isWanted: isManager }),
      useContracts('review', { isWanted: isSuperior }),
    ],
    filing: [
      useCustomers('file', { isWanted: isAssistant }),
      useCustomers('verify', { isWanted: isAssistant }),
      useContracts('sign', { isWanted: isAssistant }),
      useContracts('file', { isWanted: isAssistant || isFinance }),
    ],
    money: [useReceipts('entered', { isWanted: isFinance }), useReceipts('announced', { isWanted: isFinance })],
  };
  return Object.fromEntries(
    Object.entries(queues).flatMap(([tab, lists]) => {
      const read = lists.flatMap(({ lines }) => (lines ? [lines.length] : []));
      return read.length > 0 ? [[tab, read.reduce((sum, length) => sum + length, 0)]] : [];
    }),
  );
}
