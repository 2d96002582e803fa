import { Body1, Button, Field, Link, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ulid } from 'ulid';
import { startOf } from '#policy/day.ts';
import { isRefused } from '#policy/finding.ts';
import { yuanText } from '#policy/form/number.ts';
import { keysOf } from '#policy/keys-of.ts';
import type { Contract } from '#policy/terms/contract.ts';
import { invoiceFieldNames, invoiceKinds, type InvoiceCard } from '#policy/terms/invoice.ts';
import type { Invoiceable } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useNavigation } from '../navigation.tsx';
import { FindingLine } from '../parts/FindingLine.tsx';
import { Loading } from '../parts/Loading.tsx';
import { LongText } from '../parts/LongText.tsx';
import { Note } from '../parts/Note.tsx';
import { Screen } from '../parts/Screen.tsx';
import { ShortText } from '../parts/ShortText.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { command, useContract } from '../queries.ts';
import { findingProps } from '../today/FindingsAt.tsx';
import { useActs } from '../useActs.tsx';
import { useUnsaved } from '../useUnsaved.ts';
import { FactList } from './FactList.tsx';
import { findingsOnInvoice, sumIn } from './invoice-findings.ts';
import { useInvoiceable } from './invoice-queries.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  narrow: { minWidth: 0, width: '100%' },
  mend: { alignSelf: 'flex-start', textAlign: 'start' },
});

interface AskInvoiceProps {
  readonly contractId: string;
  readonly onSaid: (sentence: string | undefined) => void;
  readonly onAsked: (invoiceId: string) => void;
}

/** 申请开票 (DM-8b) of one contract. */
export function AskInvoice({ contractId, ...rest }: AskInvoiceProps) {
  const { t } = useLanguage();
  const says = useTrouble();
  const { back } = useNavigation();
  const { data: invoiceable, error, refetch } = useInvoiceable(contractId);
  const contract = useContract(contractId);
  if (invoiceable && contract.data)
    return <Asking invoiceable={invoiceable} contract={contract.data.record} {...rest} />;
  const trouble = error ?? (invoiceable === null ? null : contract.error);
  const again = () => void Promise.all([refetch(), contract.refetch()]);
  return (
    <Screen>
      <TopLine title={t('invoices.ask')} onBack={back} />
      {invoiceable === null && <Note title={t('invoices.noInvoicing')} hint={t('invoices.noInvoicingHint')} />}
      {trouble && <Note title={says(trouble)} action={<Button onClick={again}>{t('action.again')}</Button>} />}
      {invoiceable !== null && !trouble && <Loading />}
    </Screen>
  );
}

interface AskDraft {
  readonly invoiceId: string;
  readonly kind: InvoiceCard['kind'];
  readonly amount: string;
  readonly goods: string;
  readonly note: string;
}

const [longestAmount, longestText] = [40, 500];
const shownAtFields: readonly string[] = ['fen', 'goods', 'note'];

const freshDraft = (): AskDraft => ({ invoiceId: ulid(), kind: 'special', amount: '', goods: '', note: '' });

interface AskingProps extends Omit<AskInvoiceProps, 'contractId'> {
  readonly invoiceable: Invoiceable;
  readonly contract: Contract;
}

function Asking({ invoiceable, contract, onSaid, onAsked }: AskingProps) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const { actor, today } = useWho();
  const { back, go } = useNavigation();
  const { contractId, customerId, customerName, totalFen, invoicedFen, title, taxNumber } = invoiceable;
  const [fresh] = useState(freshDraft);
  const [draft = fresh, keep] = useUnsaved<AskDraft>(`invoice ${contractId}`);
  const acts = useActs(onSaid);
  const set = (changes: Partial<AskDraft>) => keep((was = fresh) => ({ ...was, ...changes }));
  const { fen, problem } = sumIn(draft.amount);
  const left = yuanText(Math.max(0, totalFen - invoicedFen));
  const card: InvoiceCard = {
    kind: draft.kind,
    title,
    taxNumber,
    fen: fen ?? 0,
    goods: draft.goods.trim(),
    note: draft.note.trim(),
  };
  const asked = {
    ...card,
    invoiceId: draft.invoiceId,
    revision: 1,
    stage: 'asked',
    contractId,
    customerId,
    customerName,
    askerId: actor.staffId,
    askedAt: startOf(today),
  } as const;
  const findings = findingsOnInvoice('invoice.ask', asked, { today, contract, invoicedFen });
  const send = () =>
    acts.send(command('invoice.ask', { invoiceId: draft.invoiceId, contractId, card }, 0), () => {
      keep(() => undefined);
      onAsked(draft.invoiceId);
      return t('invoices.asked', { name: customerName, sum: yuanText(card.fen) });
    });
  return (
    <Screen
      primary={
        <Button
          appearance="primary"
          disabled={fen === undefined || isRefused(findings)}
          disabledFocusable={acts.isBusy}
          onClick={send}
        >
          {t('invoices.ask')}
        </Button>
      }
    >
      <TopLine title={t('invoices.ask')} onBack={back} />
      <FactList
        facts={[
          { label: say(invoiceFieldNames.title), value: title },
          { label: say(invoiceFieldNames.taxNumber), value: taxNumber === '' ? t('invoices.noTaxNumber') : taxNumber },
          { label: t('invoices.ofContract'), value: contract.number ?? contract.fileNumber ?? t('card.noNumber') },
        ]}
      />
      <Link as="button" className={styles.mend} onClick={() => go({ tab: 'row', customerId })}>
        {t('invoices.mendCard')}
      </Link>
      <Body1>
        {invoicedFen >= totalFen
          ? t('invoices.used')
          : t('invoices.left', { total: yuanText(totalFen), invoiced: yuanText(invoicedFen), left })}
      </Body1>
      <div className={styles.form}>
        <Field label={say(invoiceFieldNames.kind)}>
          <Select
            className={styles.narrow}
            value={draft.kind}
            onChange={(_, { value }) => set({ kind: value as InvoiceCard['kind'] })}
          >
            {keysOf(invoiceKinds).map((kind) => (
              <option key={kind} value={kind}>
                {say(invoiceKinds[kind])}
              </option>
            ))}
          </Select>
        </Field>
        <ShortText
          label={say(invoiceFieldNames.fen)}
          hint={
            fen === undefined ? t('invoices.leftHint', { left }) : t('invoices.leftRead', { sum: yuanText(fen), left })
          }
          required
          longest={longestAmount}
          value={draft.amount}
          onType={(amount) => set({ amount })}
          {...(problem ? { validationMessage: say(problem) } : findingProps(findings, 'fen'))}
        />
        <LongText
          label={say(invoiceFieldNames.goods)}
          hint={t('invoices.goodsHint')}
          longest={longestText}
          value={draft.goods}
          onType={(goods) => set({ goods })}
        />
        <LongText
          label={say(invoiceFieldNames.note)}
          longest={longestText}
          value={draft.note}
          onType={(note) => set({ note })}
        />
        {findings
          .filter(({ where }) => !shownAtFields.includes(where.field ?? ''))
          .map((finding) => (
            <FindingLine key={finding.by} finding={finding} />
          ))}
        {acts.trouble}
      </div>
    </Screen>
  );
}
