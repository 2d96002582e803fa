import { Badge, Caption1, makeStyles, Title3, tokens } from '@fluentui/react-components';
import { clockOf } from '#policy/day.ts';
import { yuanText } from '#policy/form/number.ts';
import { receiptFieldNames, receiptStages } from '#policy/terms/receipt.ts';
import type { ReceiptLine } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { FactList } from './FactList.tsx';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  sum: { fontVariantNumeric: 'tabular-nums' },
  label: { color: tokens.colorNeutralForeground2 },
});

const shown = ['receivedOn', 'reference', 'serial', 'customer', 'note', 'takenOn', 'handedOn'] as const;
const toMinute = 16;

/** What came in, as the bank or a colleague says it. */
export function ReceiptFacts({ line: { record, customerName } }: { readonly line: ReceiptLine }) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const { people } = useWho();
  const { fen, amount, stage, enteredById, enteredAt } = record;
  const facts = shown.map((field) => ({ label: say(receiptFieldNames[field]), value: record[field] }));
  const all = [
    ...(customerName === undefined ? [] : [{ label: t('receipts.whose'), value: customerName }]),
    ...facts.filter(({ value }) => value !== customerName),
  ];
  return (
    <>
      <div className={styles.head}>
        <Title3 className={styles.sum}>{fen === undefined ? amount : `¥${yuanText(fen)}`}</Title3>
        <Badge appearance="outline">{say(receiptStages[stage])}</Badge>
      </div>
      <FactList facts={all} />
      <Caption1 className={styles.label}>
        {t(stage === 'announced' ? 'receipts.announcedBy' : 'receipts.enteredBy', {
          who: people[enteredById] ?? t('person.unknown'),
          at: clockOf(enteredAt).slice(0, toMinute),
        })}
      </Caption1>
    </>
  );
}
