import { Body1Strong, Button } from '@fluentui/react-components';
import type { ReceiptLine } from '../../wire.ts';
import { CustomerPicker } from '../contracts/CustomerPicker.tsx';
import { useOwnFiled } from '../contracts/CustomerChoice.tsx';
import { useLanguage } from '../language.tsx';
import { useNavigation, useSpotOn } from '../navigation.tsx';
import { List } from '../parts/List.tsx';
import { Listing } from '../parts/Listing.tsx';
import { Note } from '../parts/Note.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { useReceipts } from '../queries.ts';
import { useMoney } from './receipt-queries.ts';
import { ReceiptRow } from './ReceiptRow.tsx';

interface OwnReceiptsProps {
  readonly said: string | undefined;
  readonly onSaid: (sentence: string | undefined) => void;
}

/** A salesperson's receipts: those they announced, and those of one of their customers. */
export function OwnReceipts({ said, onSaid }: OwnReceiptsProps) {
  const { t } = useLanguage();
  const { go, goOn, back } = useNavigation();
  const { customerId } = useSpotOn('more');
  const announced = useReceipts('mine');
  const customers = useOwnFiled();
  const chosen = customers.find((customer) => customer.customerId === customerId);
  const money = useMoney(chosen?.customerId);
  const open = ({ record: { receiptId } }: ReceiptLine) => {
    onSaid(undefined);
    go({ tab: 'more', page: 'receipts', receiptId });
  };
  const received = { ...money, lines: money.data?.receipts };
  return (
    <Screen
      primary={
        <Button
          appearance="primary"
          onClick={() => go({ tab: 'more', page: 'announce', ...(chosen ? { customerId } : {}) })}
        >
          {t('receipts.announce')}
        </Button>
      }
    >
      <TopLine title={t('receipts.title')} onBack={back} />
      <Said sentence={said} />
      <Body1Strong as="h3">{t('receipts.mine')}</Body1Strong>
      <Listing
        queue={announced}
        isEmpty={announced.lines?.length === 0}
        title={t('receipts.empty.mine')}
        hint={t('receipts.emptyHint.mine')}
      >
        <Receipts label={t('receipts.mine')} lines={announced.lines ?? []} onOpen={open} />
      </Listing>
      <Body1Strong as="h3">{t('receipts.ofCustomer')}</Body1Strong>
      {customers.length === 0 ? (
        <Note title={t('contracts.noCustomer')} />
      ) : (
        <CustomerPicker
          customers={customers}
          chosen={chosen}
          onChoose={(id) => {
            if (id !== undefined) goOn({ tab: 'more', page: 'receipts', customerId: id });
          }}
        />
      )}
      {chosen && (
        <Listing
          queue={received}
          isEmpty={money.data?.receipts.length === 0}
          title={t('receipts.empty.customer')}
          hint={t('receipts.emptyHint.customer')}
        >
          <Receipts label={t('receipts.ofCustomer')} lines={money.data?.receipts ?? []} onOpen={open} />
        </Listing>
      )}
    </Screen>
  );
}

interface ReceiptsProps {
  readonly label: string;
  readonly lines: readonly ReceiptLine[];
  readonly onOpen: (line: ReceiptLine) => void;
}

const Receipts = ({ label, lines, onOpen }: ReceiptsProps) => (
  <List label={label}>
    {lines.map((line) => (
      <ReceiptRow key={line.record.receiptId} line={line} onOpen={() => onOpen(line)} />
    ))}
  </List>
);
