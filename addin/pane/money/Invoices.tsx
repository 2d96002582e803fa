import { useState } from 'react';
import { useNavigation, useSpotOn } from '../navigation.tsx';
import { AskInvoice } from './AskInvoice.tsx';
import { InvoiceList } from './InvoiceList.tsx';
import { useInvoices } from './invoice-queries.ts';
import { OneInvoice } from './OneInvoice.tsx';
import { useWho } from '../me.tsx';

const start = { tab: 'more', page: 'invoices' } as const;

/** 发票 (DM-8b): the lists, one invoice, or one that is asked for from a contract. */
export function Invoices() {
  const { contractId, invoiceId } = useSpotOn('more');
  const { goOn } = useNavigation();
  const { roles } = useWho().actor;
  const [said, setSaid] = useState<string>();
  const waiting = useInvoices('asked', { isWanted: roles.includes('finance') });
  if (invoiceId !== undefined) {
    const lines = waiting.lines ?? [];
    const place = lines.findIndex(({ record }) => record.invoiceId === invoiceId);
    const next = place < 0 ? undefined : (lines[place + 1] ?? lines[place - 1])?.record.invoiceId;
    return (
      <OneInvoice
        key={invoiceId}
        invoiceId={invoiceId}
        said={said}
        onSaid={setSaid}
        onDecided={() => {
          if (next !== undefined) goOn({ ...start, invoiceId: next });
        }}
        onStep={(by) => {
          const to = lines[place + by];
          if (place >= 0 && to) goOn({ ...start, invoiceId: to.record.invoiceId });
        }}
      />
    );
  }
  return contractId === undefined ? (
    <InvoiceList said={said} onSaid={setSaid} />
  ) : (
    <AskInvoice
      key={contractId}
      contractId={contractId}
      onSaid={setSaid}
      onAsked={(asked) => goOn({ ...start, invoiceId: asked })}
    />
  );
}
