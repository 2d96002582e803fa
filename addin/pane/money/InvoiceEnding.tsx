import { Body1 } from '@fluentui/react-components';
import { isRefused } from '#policy/finding.ts';
import { yuanText } from '#policy/form/number.ts';
import type { Invoice } from '#policy/terms/invoice.ts';
import type { Envelope } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { DayField } from '../parts/DayField.tsx';
import { FindingLine } from '../parts/FindingLine.tsx';
import { ShortText } from '../parts/ShortText.tsx';
import { command } from '../queries.ts';
import { useUnsaved } from '../useUnsaved.ts';
import { findingsOnInvoice } from './invoice-findings.ts';

/** 不予开票 and 撤回 end what was asked for, 作废 and 红冲 what was issued. */
export type InvoiceEnd = 'decline' | 'withdraw' | 'void' | 'redden';

const titles = {
  decline: 'invoices.declineTitle',
  withdraw: 'invoices.withdrawTitle',
  void: 'invoices.voidTitle',
  redden: 'invoices.reddenTitle',
} as const;
const thens = {
  decline: 'invoices.declineThen',
  withdraw: 'invoices.withdrawThen',
  void: 'invoices.voidThen',
  redden: 'invoices.reddenThen',
} as const;
const dones = {
  decline: 'invoices.declined',
  withdraw: 'invoices.withdrawn',
  void: 'invoices.voided',
  redden: 'invoices.reddened',
} as const;

interface EndDraft {
  readonly reason: string;
  readonly number: string;
  readonly issuedOn: string;
}

const [longestReason, longestNumber] = [500, 40];

interface InvoiceEndingProps {
  readonly end: InvoiceEnd;
  readonly invoice: Invoice;
  /** `done` forgets what was typed, and says what was done. */
  readonly onDo: (envelope: Envelope, done: () => string) => void;
  readonly onClose: () => void;
}

/** Asks before an invoice is ended, names what follows, and takes down why. */
export function InvoiceEnding({ end, invoice, onDo, onClose }: InvoiceEndingProps) {
  const { t } = useLanguage();
  const { actor, today } = useWho();
  const { invoiceId, revision, customerName: name, fen, issued } = invoice;
  const fresh: EndDraft = { reason: '', number: '', issuedOn: today };
  const [{ reason, number, issuedOn } = fresh, keep] = useUnsaved<EndDraft>(`end ${invoiceId} ${end}`);
  const set = (changes: Partial<EndDraft>) => keep((was = fresh) => ({ ...was, ...changes }));
  const gaps = { name, sum: yuanText(fen), number: issued?.number ?? '' };
  const said = { reason: reason.trim() };
  const given = { number: number.trim(), issuedOn, ...said };
  const isRed = end === 'redden';
  const findings =
    isRed && given.number !== ''
      ? findingsOnInvoice('invoice.redden', { ...invoice, red: { ...given, byId: actor.staffId, at: '' } }, { today })
      : [];
  const isWhole =
    end === 'withdraw' || (said.reason !== '' && (!isRed || (given.number !== '' && !isRefused(findings))));
  const input = { invoiceId, ...(end === 'withdraw' ? {} : isRed ? given : said) };
  return (
    <Confirm
      title={t(titles[end], gaps)}
      doIt={t(`invoices.${end}`)}
      isDisabled={!isWhole}
      onDo={() =>
        onDo(command(`invoice.${end}`, input, revision), () => {
          keep(() => undefined);
          return t(dones[end], gaps);
        })
      }
      onClose={onClose}
    >
      <Body1>{t(thens[end], gaps)}</Body1>
      {isRed && (
        <>
          <ShortText
            label={t('invoices.redNumber')}
            required
            isFirst
            longest={longestNumber}
            value={number}
            onType={(typed) => set({ number: typed })}
          />
          <DayField
            label={t('invoices.redOn')}
            required
            max={today}
            value={issuedOn}
            onType={(day) => set({ issuedOn: day })}
          />
        </>
      )}
      {end !== 'withdraw' && (
        <ShortText
          label={t('invoices.reason')}
          required
          isFirst={!isRed}
          longest={longestReason}
          value={reason}
          onType={(typed) => set({ reason: typed })}
        />
      )}
      {findings.map((finding, i) => (
        <FindingLine key={`${finding.by} ${String(i)}`} finding={finding} />
      ))}
    </Confirm>
  );
}
