import { useState } from 'react';
import { useNavigation } from '../navigation.tsx';
import { FilingDetail } from '../parts/FilingDetail.tsx';
import { FilingList } from '../parts/FilingList.tsx';
import type { Filed } from '../parts/filed.ts';
import { useCustomers } from '../queries.ts';

/** 待归档: what the manager confirmed, what each card still lacks, and the one that is open. */
export function Filing() {
  const { at, go, goOn } = useNavigation();
  const queue = useCustomers('file');
  const [filed, setFiled] = useState<Filed>();
  const [lastId, setLastId] = useState<string>();
  const openId = at.tab === 'filing' ? at.customerId : undefined;
  const waiting = queue.lines ?? [];
  const beside = (by: number): string | undefined =>
    waiting[waiting.findIndex(({ record }) => record.customerId === openId) + by]?.record.customerId;
  const goTo = (customerId: string | undefined) =>
    goOn({ tab: 'filing', ...(customerId === undefined ? {} : { customerId }) });

  if (openId === undefined)
    return (
      <FilingList
        queue={queue}
        filed={filed}
        onFiled={setFiled}
        lastId={lastId}
        onOpen={(customerId) => go({ tab: 'filing', customerId })}
      />
    );
  return (
    <FilingDetail
      key={openId}
      id={openId}
      name={waiting.find(({ record }) => record.customerId === openId)?.record.name ?? ''}
      filed={filed}
      onFiled={(outcome) => {
        setFiled(outcome);
        goTo(beside(1) ?? beside(-1));
      }}
      onStep={(by) => {
        const next = beside(by);
        if (next !== undefined) goTo(next);
      }}
      onBack={() => {
        setFiled(undefined);
        setLastId(openId);
        goTo(undefined);
      }}
    />
  );
}
