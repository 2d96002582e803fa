import { Body1Strong } from '@fluentui/react-components';
import { advanceOf } from '#policy/receipt.ts';
import type { ReceiptLine } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { List } from '../parts/List.tsx';
import { keyOf, placesOf } from './matching.ts';
import { usePlaceName } from './usePlaceName.ts';
import { useMoney } from './receipt-queries.ts';
import { SumLine } from './SumLine.tsx';

/** 核销 of a confirmed receipt: which instalments it pays, and what is kept as an advance. */
export function Matched({ line: { record } }: { readonly line: ReceiptLine }) {
  const { t } = useLanguage();
  const nameOf = usePlaceName();
  const { data: money } = useMoney(record.customerId);
  const { parts = [] } = record;
  const places = placesOf(money?.account?.receivables ?? [], parts);
  const left = advanceOf(record);
  return (
    <>
      <Body1Strong as="h3">{t('receipts.pays')}</Body1Strong>
      <List label={t('receipts.pays')}>
        {parts.map((part) => {
          const place = places.find((each) => keyOf(each) === keyOf(part));
          return <SumLine key={keyOf(part)} name={place ? nameOf(place) : ''} fen={part.fen} />;
        })}
        {left > 0 && <SumLine name={t('receipts.asAdvance')} fen={left} />}
      </List>
    </>
  );
}
