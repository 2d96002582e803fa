import type { ContractLine } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { ContractStageTag } from '../parts/ContractStageTag.tsx';
import { yuan } from '../parts/money.ts';
import { QueueRow } from '../parts/QueueRow.tsx';
import { useTemplates } from '../queries.ts';
import { useWaiting } from './useWaiting.ts';

interface ContractLineRowProps {
  readonly line: ContractLine;
  readonly isLast: boolean;
  readonly onOpen: () => void;
}

/** One contract in my list: with whom, on which form, for how much, where it stands and since when. */
export function ContractLineRow({ line: { record, findings }, isLast, onOpen }: ContractLineRowProps) {
  const { t, say } = useLanguage();
  const waiting = useWaiting();
  const template = useTemplates().data?.find(({ record: { templateId } }) => templateId === record.templateId)?.record;
  const { customerName, totalFen, stage, baseId } = record;
  const parts = [
    template?.name,
    ...(baseId === undefined ? [] : [t('contract.supplement')]),
    totalFen === undefined ? t('contract.noTotal') : yuan(totalFen),
    waiting(record),
    ...findings.map(({ reason }) => say(reason)),
  ];
  return (
    <QueueRow
      name={customerName}
      small={parts.filter((part) => part !== undefined).join(' · ')}
      tag={<ContractStageTag stage={stage} />}
      isLast={isLast}
      onOpen={onOpen}
    />
  );
}
