import { useState } from 'react';
import { useNavigation, useSpotOn } from '../navigation.tsx';
import { ContractFiling } from '../paperwork/ContractFiling.tsx';
import { ContractQueue } from '../paperwork/ContractQueue.tsx';
import { FilingKinds } from '../paperwork/FilingKinds.tsx';
import { useFilingQueues } from '../paperwork/useFilingQueues.ts';
import { VerifyDetail } from '../card/VerifyDetail.tsx';
import { VerifyQueue } from '../card/VerifyQueue.tsx';
import { FilingDetail } from '../parts/FilingDetail.tsx';
import { FilingList } from '../parts/FilingList.tsx';
import type { Filed } from '../parts/filed.ts';
import { Screen } from '../parts/Screen.tsx';
import { useLanguage } from '../language.tsx';

type Spot = { readonly customerId?: string; readonly contractId?: string };

const nothingThere = {
  toSign: ['papers.noneToSign', 'papers.noneToSignHint'],
  toFile: ['papers.noneToFile', 'papers.noneToFileHint'],
} as const;

/** 待归档: what waits for its number and its place in the files, and the one that is open. */
export function Filing() {
  const { t } = useLanguage();
  const { go, goOn } = useNavigation();
  const filing = useFilingQueues();
  const { queues, kind, choose } = filing;
  const [filed, setFiled] = useState<Filed>();
  const [lastId, setLastId] = useState<string>();
  const { customerId, contractId } = useSpotOn('filing');
  const customers = (kind === 'verify' ? queues.verify.lines : queues.customers.lines) ?? [];
  const contracts = [...(queues.toSign.lines ?? []), ...(queues.toFile.lines ?? [])];
  const open = (spot: Spot) => {
    choose(kind);
    go({ tab: 'filing', ...spot });
  };
  const leave = (id: string) => {
    setFiled(undefined);
    setLastId(id);
    goOn({ tab: 'filing' });
  };
  const customerBeside = (by: number): Spot => {
    const next = customers[customers.findIndex(({ record }) => record.customerId === customerId) + by];
    return next ? { customerId: next.record.customerId } : {};
  };

  const step = (by: number) => {
    const next = customerBeside(by);
    if (next.customerId !== undefined) goOn({ tab: 'filing', ...next });
  };
  const nameOf = (id: string) => customers.find(({ record }) => record.customerId === id)?.record.name ?? '';

  if (customerId !== undefined && kind === 'verify')
    return (
      <VerifyDetail
        key={customerId}
        id={customerId}
        name={nameOf(customerId)}
        onStep={step}
        onBack={() => leave(customerId)}
      />
    );
  if (customerId !== undefined)
    return (
      <FilingDetail
        key={customerId}
        id={customerId}
        name={nameOf(customerId)}
        filed={filed}
        onFiled={(outcome) => {
          setFiled(outcome);
          const next = customerBeside(1);
          goOn({ tab: 'filing', ...(next.customerId === undefined ? customerBeside(-1) : next) });
        }}
        onStep={step}
        onBack={() => leave(customerId)}
      />
    );
  if (contractId !== undefined)
    return (
      <ContractFiling
        key={contractId}
        id={contractId}
        name={contracts.find(({ record }) => record.contractId === contractId)?.record.customerName ?? ''}
        onStep={(by) => {
          const next = contracts[contracts.findIndex(({ record }) => record.contractId === contractId) + by];
          if (next) goOn({ tab: 'filing', contractId: next.record.contractId });
        }}
        onBack={() => leave(contractId)}
      />
    );
  const kinds = <FilingKinds {...filing} />;
  if (kind === 'customers')
    return (
      <FilingList
        queue={queues.customers}
        kinds={kinds}
        filed={filed}
        onFiled={(outcome) => {
          choose(kind);
          setFiled(outcome);
        }}
        lastId={lastId}
        onOpen={(id) => open({ customerId: id })}
      />
    );
  if (kind === 'verify')
    return (
      <Screen>
        {kinds}
        <VerifyQueue queue={queues.verify} lastId={lastId} onOpen={(id) => open({ customerId: id })} />
      </Screen>
    );
  const [title, hint] = nothingThere[kind];
  return (
    <Screen>
      {kinds}
      <ContractQueue
        key={kind}
        queue={queues[kind]}
        title={t(title)}
        hint={t(hint)}
        lastId={lastId}
        onOpen={(id) => open({ contractId: id })}
      />
    </Screen>
  );
}
