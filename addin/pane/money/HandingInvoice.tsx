import { Button } from '@fluentui/react-components';
import { isRefused } from '#policy/finding.ts';
import type { Invoice } from '#policy/terms/invoice.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { ActForm } from '../parts/ActForm.tsx';
import { DayField } from '../parts/DayField.tsx';
import { FindingLine } from '../parts/FindingLine.tsx';
import { ShortText } from '../parts/ShortText.tsx';
import { command } from '../queries.ts';
import type { Acts } from '../useActs.tsx';
import { useUnsaved } from '../useUnsaved.ts';
import { findingsOnInvoice } from './invoice-findings.ts';

interface HandingDraft {
  readonly isOpen: boolean;
  readonly receiver: string;
  readonly handedOn: string;
}

const longestName = 100;

interface HandingInvoiceProps {
  readonly invoice: Invoice;
  readonly acts: Acts;
}

/** 登记签收 (X8): who of the customer's took the invoice over, and when. */
export function HandingInvoice({ invoice, acts }: HandingInvoiceProps) {
  const { t } = useLanguage();
  const { actor, today } = useWho();
  const { invoiceId, revision, handed, issued } = invoice;
  const fresh: HandingDraft = {
    isOpen: false,
    receiver: handed?.receiver ?? '',
    handedOn: handed?.handedOn ?? today,
  };
  const [draft = fresh, keep] = useUnsaved<HandingDraft>(`handing ${invoiceId}`);
  const set = (changes: Partial<HandingDraft>) => keep((was = fresh) => ({ ...was, ...changes }));
  const given = { receiver: draft.receiver.trim(), handedOn: draft.handedOn };
  const isTyped = given.receiver !== '';
  const findings = isTyped
    ? findingsOnInvoice('invoice.hand', { ...invoice, handed: { ...given, byId: actor.staffId, at: '' } }, { today })
    : [];
  const send = () =>
    acts.send(command('invoice.hand', { invoiceId, ...given }, revision), () => {
      keep(() => undefined);
      return t('invoices.handed', { number: issued?.number ?? '', who: given.receiver });
    });
  const name = t(handed ? 'invoices.handAgain' : 'invoices.hand');
  if (!draft.isOpen)
    return (
      <div>
        <Button size="small" onClick={() => set({ isOpen: true })}>
          {name}
        </Button>
      </div>
    );
  return (
    <ActForm
      name={name}
      doIt={t('invoices.saveHanding')}
      isWhole={isTyped && !isRefused(findings)}
      isBusy={acts.isBusy}
      onDo={send}
      onClose={() => set({ isOpen: false })}
    >
      <ShortText
        label={t('invoices.receiver')}
        required
        isFirst
        longest={longestName}
        value={draft.receiver}
        onType={(receiver) => set({ receiver })}
      />
      <DayField
        label={t('invoices.handedOn')}
        required
        max={today}
        value={draft.handedOn}
        onType={(handedOn) => set({ handedOn })}
      />
      {findings.map((finding, i) => (
        <FindingLine key={`${finding.by} ${String(i)}`} finding={finding} />
      ))}
    </ActForm>
  );
}
