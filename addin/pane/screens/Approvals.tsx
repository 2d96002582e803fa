import { useState } from 'react';
import { useNavigation } from '../navigation.tsx';
import { ApprovalDetail } from '../parts/ApprovalDetail.tsx';
import { ApprovalList } from '../parts/ApprovalList.tsx';
import type { Draft } from '../parts/decision.ts';
import { Loading } from '../parts/Loading.tsx';
import { Screen } from '../parts/Screen.tsx';
import { useApprovals } from '../review/useApprovals.ts';
import { isOfSort, spotOf, type SortFilter } from '../review/waiting.ts';
import { useLater } from '../useLater.ts';

/** Fetched when a contract is first opened: reports are decided without it. */
const loadContractApproval = async () => (await import('../review/ContractApproval.tsx')).ContractApproval;

/** 待我审批: what waits for the manager or the superior, oldest first, and the one that is open. */
export function Approvals() {
  const { at, go, goOn } = useNavigation();
  const queue = useApprovals();
  const [filter, setFilter] = useState<SortFilter>('all');
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  const [said, setSaid] = useState<string>();
  const [lastId, setLastId] = useState<string>();
  const { customerId, contractId } = at.tab === 'approvals' ? at : {};
  const openId = customerId ?? contractId;
  const waiting = (queue.lines ?? []).filter((each) => isOfSort(filter, each));
  const beside = (by: number) => {
    const place = waiting.findIndex(({ id }) => id === openId);
    return waiting[place + by];
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
        onOpen={(each) => go(spotOf(each))}
      />
    );
  const opened = {
    id: openId,
    name: (queue.lines ?? []).find(({ id }) => id === openId)?.name ?? '',
    said,
    onStep: (by: number) => {
      const next = beside(by);
      if (next) goOn(spotOf(next));
    },
    onDecided: (sentence: string) => {
      setSaid(sentence);
      const next = beside(1) ?? beside(-1);
      goOn(next ? spotOf(next) : { tab: 'approvals' });
    },
    onBack: () => {
      setSaid(undefined);
      setLastId(openId);
      goOn({ tab: 'approvals' });
    },
  };
  return customerId === undefined ? (
    <OpenedContract key={openId} {...opened} />
  ) : (
    <ApprovalDetail
      key={openId}
      {...opened}
      draft={drafts[openId]}
      onDraft={(draft) => setDrafts({ ...drafts, [openId]: draft })}
    />
  );
}

type Opened = Parameters<Awaited<ReturnType<typeof loadContractApproval>>>[0];

function OpenedContract(opened: Opened) {
  const ContractApproval = useLater(loadContractApproval);
  return ContractApproval ? (
    <ContractApproval {...opened} />
  ) : (
    <Screen>
      <Loading />
    </Screen>
  );
}
