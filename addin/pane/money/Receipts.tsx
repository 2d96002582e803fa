import { useState } from 'react';
import { useWho } from '../me.tsx';
import { useNavigation, useSpotOn } from '../navigation.tsx';
import { useReceipts } from '../queries.ts';
import { BankFile } from './BankFile.tsx';
import { OneReceipt } from './OneReceipt.tsx';
import { OwnReceipts } from './OwnReceipts.tsx';
import { ReceiptList } from './ReceiptList.tsx';
import { receiptsOn, type MoneyTab } from './receipts-on.ts';

/** 回款 on the tab 更多: a salesperson's own, or the department's. */
export function ReceiptsInMore() {
  const { roles } = useWho().actor;
  const seesAll = roles.includes('finance') || roles.includes('manager');
  return <Receipts tab="more" isOwn={!seesAll} />;
}

/** 回款: the money that came in, one receipt or all of them, and on the way there a bank's file. */
export function Receipts({ tab, isOwn = false }: { readonly tab: MoneyTab; readonly isOwn?: boolean }) {
  const { page, receiptId } = useSpotOn(tab);
  const { goOn } = useNavigation();
  const waiting = useReceipts('entered', { isWanted: !isOwn });
  const [said, setSaid] = useState<string>();
  const start = receiptsOn(tab);
  if (page === 'bankFile') return <BankFile />;
  if (receiptId === undefined)
    return isOwn ? (
      <OwnReceipts said={said} onSaid={setSaid} />
    ) : (
      <ReceiptList tab={tab} said={said} onSaid={setSaid} />
    );
  const lines = waiting.lines ?? [];
  const place = lines.findIndex(({ record }) => record.receiptId === receiptId);
  const next = place < 0 ? undefined : (lines[place + 1] ?? lines[place - 1])?.record.receiptId;
  return (
    <OneReceipt
      key={receiptId}
      receiptId={receiptId}
      said={said}
      onSettled={(sentence, isDecided) => {
        setSaid(sentence);
        goOn(isDecided && next !== undefined ? { ...start, receiptId: next } : start);
      }}
      onStep={(by) => {
        const to = lines[place + by];
        if (place >= 0 && to) goOn({ ...start, receiptId: to.record.receiptId });
      }}
    />
  );
}
