import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isRefused } from '#policy/finding.ts';
import { yuanText } from '#policy/form/number.ts';
import type { InvoiceLine } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useNavigation } from '../navigation.tsx';
import { DayField } from '../parts/DayField.tsx';
import { FindingLine } from '../parts/FindingLine.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Note } from '../parts/Note.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { ShortText } from '../parts/ShortText.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { command } from '../queries.ts';
import { useActs, type Acts } from '../useActs.tsx';
import { useSteps } from '../useSteps.ts';
import { useUnsaved } from '../useUnsaved.ts';
import { HandingInvoice } from './HandingInvoice.tsx';
import { InvoiceEnding, type InvoiceEnd } from './InvoiceEnding.tsx';
import { InvoiceFacts } from './InvoiceFacts.tsx';
import { findingsOnInvoice } from './invoice-findings.ts';
import { useInvoice } from './invoice-queries.ts';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minHeight: 0 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  ended: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface OneInvoiceProps {
  readonly invoiceId: string;
  readonly said: string | undefined;
  readonly onSaid: (sentence: string | undefined) => void;
  /** It waits for finance no more: the next one may be opened. */
  readonly onDecided: () => void;
  readonly onStep: (by: number) => void;
}

/** One invoice: what is asked for, what was issued, and what the reader may do with it. */
export function OneInvoice({ invoiceId, said, onSaid, onDecided, onStep }: OneInvoiceProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const says = useTrouble();
  const { back } = useNavigation();
  const onKey = useSteps({ onStep, onBack: back });
  const acts = useActs(onSaid);
  const { data: line, error, refetch } = useInvoice(invoiceId);
  return (
    <div className={styles.body} onKeyDown={onKey}>
      {line ? (
        <Known key={line.record.stage} line={line} said={said} acts={acts} onDecided={onDecided} />
      ) : (
        <Screen>
          <TopLine title={t('invoices.title')} onBack={back} />
          <Said sentence={said} />
          {line === null && <Note title={t('invoices.gone')} hint={t('invoices.goneHint')} />}
          {line === undefined && error && (
            <Note title={says(error)} action={<Button onClick={() => void refetch()}>{t('action.again')}</Button>} />
          )}
          {line === undefined && !error && <Loading />}
        </Screen>
      )}
    </div>
  );
}

interface IssueDraft {
  readonly number: string;
  readonly issuedOn: string;
}

const longestNumber = 40;

interface KnownProps extends Pick<OneInvoiceProps, 'said' | 'onDecided'> {
  readonly line: InvoiceLine;
  readonly acts: Acts;
}

function Known({ line: { record, abilities }, said, acts, onDecided }: KnownProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { actor, today } = useWho();
  const { back, go } = useNavigation();
  const { invoiceId, revision, customerName, fen, contractId, ended } = record;
  const fresh: IssueDraft = { number: '', issuedOn: today };
  const [draft = fresh, keep] = useUnsaved<IssueDraft>(`issue ${invoiceId}`);
  const [ending, setEnding] = useState<InvoiceEnd>();
  const set = (changes: Partial<IssueDraft>) => keep((was = fresh) => ({ ...was, ...changes }));
  const seesContract =
    actor.staffId === record.askerId || actor.roles.some((role) => role === 'manager' || role === 'finance');
  const mayIssue = abilities.includes('invoice.issue');
  const given = { number: draft.number.trim(), issuedOn: draft.issuedOn };
  const isTyped = given.number !== '';
  const issued = { ...record, issued: { ...given, byId: actor.staffId, at: '' } };
  const findings = mayIssue && isTyped ? findingsOnInvoice('invoice.issue', issued, { today }) : [];
  const issue = () =>
    acts.send(command('invoice.issue', { invoiceId, ...given }, revision), () => {
      keep(() => undefined);
      onDecided();
      return t('invoices.issued', { name: customerName, sum: yuanText(fen) });
    });
  const way = (end: InvoiceEnd) =>
    abilities.includes(`invoice.${end}`) && (
      <Button size="small" disabledFocusable={acts.isBusy} onClick={() => setEnding(end)}>
        {t(`invoices.${end}`)}
      </Button>
    );
  return (
    <Screen
      primary={
        mayIssue && (
          <Button
            appearance="primary"
            disabled={!isTyped || isRefused(findings)}
            disabledFocusable={acts.isBusy}
            onClick={issue}
          >
            {t('invoices.issue')}
          </Button>
        )
      }
      quiet={
        abilities.includes('invoice.decline') && (
          <Button disabledFocusable={acts.isBusy} onClick={() => setEnding('decline')}>
            {t('invoices.decline')}
          </Button>
        )
      }
    >
      <TopLine title={customerName} onBack={back} />
      <Said sentence={said} />
      {acts.trouble}
      <InvoiceFacts invoice={record} />
      {ended && (
        <div className={styles.ended}>
          <Caption1 block className={styles.quiet}>
            {t('invoices.reason')}
          </Caption1>
          <Body1>{ended.reason}</Body1>
        </div>
      )}
      {mayIssue && (
        <div className={styles.form} role="group" aria-label={t('invoices.issue')}>
          <ShortText
            label={t('invoices.number')}
            required
            longest={longestNumber}
            value={draft.number}
            onType={(number) => set({ number })}
          />
          <DayField
            label={t('invoices.issuedOn')}
            required
            max={today}
            value={draft.issuedOn}
            onType={(issuedOn) => set({ issuedOn })}
          />
          {findings.map((finding, i) => (
            <FindingLine key={`${finding.by} ${String(i)}`} finding={finding} />
          ))}
        </div>
      )}
      {abilities.includes('invoice.hand') && <HandingInvoice invoice={record} acts={acts} />}
      <div className={styles.ways}>
        {seesContract && (
          <Button size="small" onClick={() => go({ tab: 'contracts', contractId })}>
            {t('invoices.toContract')}
          </Button>
        )}
        {way('withdraw')}
        {way('void')}
        {way('redden')}
      </div>
      {ending && (
        <InvoiceEnding
          end={ending}
          invoice={record}
          onClose={() => setEnding(undefined)}
          onDo={(envelope, done) => {
            setEnding(undefined);
            acts.send(envelope, () => {
              if (ending === 'decline') onDecided();
              return done();
            });
          }}
        />
      )}
    </Screen>
  );
}
