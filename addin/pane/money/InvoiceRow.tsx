import { Badge, Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { dayOf } from '#policy/day.ts';
import { yuanText } from '#policy/form/number.ts';
import { invoiceKinds, invoiceStages, type Invoice } from '#policy/terms/invoice.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { QueueRow } from '../parts/QueueRow.tsx';

const useStyles = makeStyles({
  tag: {
    marginInlineStart: 'auto',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-end',
    gap: tokens.spacingVerticalXXS,
  },
  sum: { fontVariantNumeric: 'tabular-nums' },
});

interface InvoiceRowProps {
  readonly invoice: Invoice;
  /** Said where a list holds several stages; then whoever asked need not be named, it is the reader. */
  readonly isStageSaid: boolean;
  readonly onOpen: () => void;
}

/** One invoice of a list: for whom, of what kind, how much, and who asked when, or its number and day. */
export function InvoiceRow({ invoice, isStageSaid, onOpen }: InvoiceRowProps) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const { people } = useWho();
  const { customerName, kind, fen, stage, issued, askerId, askedAt } = invoice;
  const asked = [...(isStageSaid ? [] : [people[askerId] ?? t('person.unknown')]), dayOf(askedAt)];
  return (
    <QueueRow
      name={customerName}
      small={[say(invoiceKinds[kind]), ...(issued ? [issued.number, issued.issuedOn] : asked)].join(' · ')}
      tag={
        <span className={styles.tag}>
          <Body1Strong className={styles.sum}>{yuanText(fen)}</Body1Strong>
          {isStageSaid && <Badge appearance="outline">{say(invoiceStages[stage])}</Badge>}
        </span>
      }
      onOpen={onOpen}
    />
  );
}
