import { useState } from 'react';
import type { CustomerDetail } from '../../wire.ts';
import { Said } from '../parts/Said.tsx';
import { UndoTransfer } from './UndoTransfer.tsx';

/** 撤销移交 on the customer's card, to whoever may, as long as they may. */
export function UndoOnCard({ detail: { record, card, abilities } }: { readonly detail: CustomerDetail }) {
  const [said, setSaid] = useState<string>();
  const transfer = card?.transfer;
  return (
    <>
      <Said sentence={said} />
      {transfer && transfer.undone === undefined && abilities.includes('customer.undoTransfer') && (
        <UndoTransfer customer={record} transfer={transfer} onSaid={setSaid} />
      )}
    </>
  );
}
