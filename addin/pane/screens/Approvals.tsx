import { useState } from 'react';
import { isVerdictFilter, type VerdictFilter } from '../parts/verdict-filter.ts';
import { useNavigation } from '../navigation.tsx';
import { ApprovalDetail } from '../parts/ApprovalDetail.tsx';
import { ApprovalList } from '../parts/ApprovalList.tsx';
import type { Draft } from '../parts/decision.ts';
import { useCustomers } from '../queries.ts';

/** 待我审批: what waits for the manager, oldest first, and the one that is open. */
export function Approvals() {
  const { at, go, goOn } = useNavigation();
  const queue = useCustomers('confirm');
  const [filter, setFilter] = useState<VerdictFilter>('all');
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  const [said, setSaid] = useState<string>();
  const [lastId, setLastId] = useState<string>();
  const openId = at.tab === 'approvals' ? at.customerId : undefined;
  const waiting = (queue.lines ?? []).filter(({ record }) => isVerdictFilter(filter, record));
  const beside = (id: string, by: number): string | undefined => {
    const place = waiting.findIndex(({ record }) => record.customerId === id);
    return waiting[place + by]?.record.customerId;
  };

  if (openId === undefined)
    return (
      <ApprovalList
        queue={queue}
        waiting={waiting}
        filter={filter}
        onFilter={setFilter}
        said={said}
        onSaid={setSaid}
        lastId={lastId}
        onOpen={(customerId) => go({ tab: 'approvals', customerId })}
      />
    );
  return (
    <ApprovalDetail
      key={openId}
      id={openId}
      name={(queue.lines ?? []).find(({ record }) => record.customerId === openId)?.record.name ?? ''}
      said={said}
      draft={drafts[openId]}
      onDraft={(draft) => setDrafts({ ...drafts, [openId]: draft })}
      onStep={(by) => {
        const customerId = beside(openId, by);
        if (customerId !== undefined) goOn({ tab: 'approvals', customerId });
      }}
      onDecided={(sentence) => {
        setSaid(sentence);
        const customerId = beside(openId, 1) ?? beside(openId, -1);
        goOn({ tab: 'approvals', ...(customerId === undefined ? {} : { customerId }) });
      }}
      onBack={() => {
        setSaid(undefined);
        setLastId(openId);
        goOn({ tab: 'approvals' });
      }}
    />
  );
}
