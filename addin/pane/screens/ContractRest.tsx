import type { ContractDetail } from '../../wire.ts';
import { MilestonesPart } from '../paperwork/MilestonesPart.tsx';
import { PaperPart } from '../paperwork/PaperPart.tsx';
import { SignedPart } from '../paperwork/SignedPart.tsx';
import { ReviewRecord } from '../review/ReviewRecord.tsx';
import { VoidedNote } from '../review/VoidedNote.tsx';

/** What the other rooms have to say of a contract that is open: its review, its signing, its milestones, its papers. */
export function ContractRest({ detail }: { readonly detail: ContractDetail }) {
  const { record, items } = detail;
  return (
    <>
      <VoidedNote contract={record} items={items} />
      {record.review && <ReviewRecord detail={detail} />}
      {record.signing && <SignedPart contract={record} />}
      {record.signing && <MilestonesPart detail={detail} />}
      {record.hash !== undefined && <PaperPart detail={detail} />}
    </>
  );
}
