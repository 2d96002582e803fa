import { Badge, Caption1, makeStyles, Title3, tokens } from '@fluentui/react-components';
import { clockOf } from '#policy/day.ts';
import { yuanText } from '#policy/form/number.ts';
import { invoiceFieldNames, invoiceKinds, invoiceStages, type Invoice } from '#policy/terms/invoice.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { FactList } from './FactList.tsx';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  sum: { fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const toMinute = 16;

/** What stands on an invoice, or is to: its sum and stage, title and tax number, its number and day, and who asked. */
export function InvoiceFacts({ invoice }: { readonly invoice: Invoice }) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const { people } = useWho();
  const { fen, stage, kind, title, taxNumber, goods, note, issued, red, handed, askerId, askedAt } = invoice;
  const nameOf = (staffId: string) => people[staffId] ?? t('person.unknown');
  return (
    <>
      <div className={styles.head}>
        <Title3 className={styles.sum}>{`¥${yuanText(fen)}`}</Title3>
        <Badge appearance="outline">{say(invoiceStages[stage])}</Badge>
      </div>
      <FactList
        facts={[
          { label: say(invoiceFieldNames.kind), value: say(invoiceKinds[kind]) },
          { label: say(invoiceFieldNames.title), value: title },
          { label: say(invoiceFieldNames.taxNumber), value: taxNumber === '' ? t('invoices.noTaxNumber') : taxNumber },
          { label: say(invoiceFieldNames.goods), value: goods },
          { label: say(invoiceFieldNames.note), value: note },
          { label: t('invoices.number'), value: issued?.number ?? '' },
          { label: t('invoices.issuedOn'), value: issued?.issuedOn ?? '' },
          { label: t('invoices.redNumber'), value: red?.number ?? '' },
          { label: t('invoices.redOn'), value: red?.issuedOn ?? '' },
          { label: t('invoices.reason'), value: red?.reason ?? '' },
          { label: t('invoices.receiver'), value: handed?.receiver ?? '' },
          { label: t('invoices.handedOn'), value: handed?.handedOn ?? '' },
        ]}
      />
      <Caption1 className={styles.quiet}>
        {[
          t('invoices.askedBy', { who: nameOf(askerId), at: clockOf(askedAt).slice(0, toMinute) }),
          ...(issued ? [t('invoices.issuedBy', { who: nameOf(issued.byId) })] : []),
        ].join(' · ')}
      </Caption1>
    </>
  );
}
