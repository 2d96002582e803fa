import { yuanText } from '#policy/form/number.ts';
import type { ContractDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { FindingLine } from '../parts/FindingLine.tsx';
import { ReleaseLine } from './ReleaseLine.tsx';

interface PassedByProps {
  readonly detail: Pick<ContractDetail, 'record' | 'released'>;
}

/** 因放行通过 (DM-8c): what is overdue of a contract's customer all the same, and the release that counts. */
export function PassedBy({ detail: { record, released } }: PassedByProps) {
  const { t } = useLanguage();
  if (!released) return null;
  const { release, overdue } = released;
  const gaps = { days: overdue.days, sum: yuanText(overdue.fen) };
  return (
    <FindingLine
      finding={{ cites: 'DM-8c', level: 'flag' }}
      title={t(record.approval ? 'receivables.passed' : 'receivables.passes', gaps)}
    >
      <ReleaseLine release={release} />
    </FindingLine>
  );
}
