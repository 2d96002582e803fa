import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ContractDetail } from '../../wire.ts';
import { ServerTrouble } from '../../wire.ts';
import { useHouse, useIsReached } from '../house.tsx';
import { useWho } from '../me.tsx';
import { command } from '../queries.ts';
import { createTicking, type Ticking, type TickingState, type Ticks } from './ticking.ts';
import { leaveTicks, ticksLeft } from './unsaved-ticks.ts';

const restMs = 600;
const againMs = 5_000;

const tickCommand = (contractId: string) => (ticks: Ticks, revision: number) => {
  const tokens = (isTicked: boolean) => [...ticks].flatMap(([token, each]) => (each === isTicked ? [token] : []));
  return command('contract.tick', { contractId, ticked: tokens(true), unticked: tokens(false) }, revision);
};

/** A contract as it was read, with the ticks that were saved since. */
const ticked = (detail: ContractDetail, ticks: Ticks, revision: number): ContractDetail => ({
  ...detail,
  record: { ...detail.record, revision },
  items: detail.items.map((item) => ({ ...item, isTicked: ticks.get(item.token) ?? item.isTicked })),
});

/** The ticks of a contract's re-check. They are saved when the pane is put away too, and again when the house is back. */
export function useTicking(detail: ContractDetail, onOutrun: () => void): TickingState & Ticking {
  const { server } = useHouse();
  const { staffId } = useWho().actor;
  const memory = useQueryClient();
  const isReached = useIsReached();
  const { contractId } = detail.record;
  const [ticking] = useState(() =>
    createTicking({ revision: detail.record.revision, items: detail.items }, ticksLeft(staffId, contractId), {
      commandOf: tickCommand(contractId),
      send: async (envelope) => {
        const [result] = await server.commands([envelope]);
        if (!result) throw new ServerTrouble('busy');
        return result;
      },
      remember: (unsaved) => leaveTicks(staffId, contractId, unsaved),
      onSaved: (ticks, revision) =>
        memory.setQueryData<ContractDetail>(['contract', contractId], (was) => was && ticked(was, ticks, revision)),
      onOutrun,
      restMs,
      againMs,
    }),
  );
  const { record, items } = detail;
  useEffect(() => ticking.renew({ revision: record.revision, items }), [ticking, record.revision, items]);
  useEffect(() => {
    if (isReached) void ticking.flush();
  }, [ticking, isReached]);
  useEffect(() => {
    const save = (): void => void ticking.flush();
    document.addEventListener('visibilitychange', save);
    return () => {
      document.removeEventListener('visibilitychange', save);
      save();
    };
  }, [ticking]);
  return { ...useSyncExternalStore(ticking.subscribe, ticking.state), ...ticking };
}
