import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ulid } from 'ulid';
import { findingsOnReceipt } from '#addin/sheet/tables/receipt.ts';
import { startOf } from '#policy/day.ts';
import { isRefused } from '#policy/finding.ts';
import { yuanText } from '#policy/form/number.ts';
import { amountIn } from '#policy/money/amount.ts';
import { receiptFieldNames, type ReceiptCard } from '#policy/terms/receipt.ts';
import { CustomerChoice, useOwnFiled } from '../contracts/CustomerChoice.tsx';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useNavigation, useSpotOn } from '../navigation.tsx';
import { DayField } from '../parts/DayField.tsx';
import { FindingLine } from '../parts/FindingLine.tsx';
import { LongText } from '../parts/LongText.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { ShortText } from '../parts/ShortText.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { command } from '../queries.ts';
import { findingProps } from '../today/FindingsAt.tsx';
import { useActs } from '../useActs.tsx';
import { useUnsaved } from '../useUnsaved.ts';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS } });

interface AnnounceDraft {
  readonly receiptId: string;
  readonly customerId: string | undefined;
  readonly receivedOn: string;
  readonly amount: string;
  readonly note: string;
  readonly takenOn: string;
  readonly handedOn: string;
}

const [longestAmount, longestNote] = [40, 500];
const fields: readonly string[] = ['receivedOn', 'amount', 'note', 'takenOn', 'handedOn'];

/** 预告回款 (DM-8a): whoever holds a customer says that money is on its way, so that finance finds it at once. */
export function Announce() {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const { actor, today, extras = [] } = useWho();
  const { back } = useNavigation();
  const { customerId } = useSpotOn('more');
  const customers = useOwnFiled();
  const [fresh, setFresh] = useState<AnnounceDraft>(() => freshDraft(customerId, today));
  const [draft = fresh, keep] = useUnsaved<AnnounceDraft>('announce');
  const [isAsked, setAsked] = useState(false);
  const [said, setSaid] = useState<string>();
  const acts = useActs(setSaid);
  const set = (changes: Partial<AnnounceDraft>) => {
    setSaid(undefined);
    keep((was = fresh) => ({ ...was, ...changes }));
  };
  const chosen = customers.find((each) => each.customerId === draft.customerId);
  const name = chosen?.name ?? '';
  const card: ReceiptCard = {
    receivedOn: draft.receivedOn,
    payer: name,
    amount: draft.amount.trim(),
    reference: '',
    serial: '',
    customer: name,
    note: draft.note.trim(),
    takenOn: draft.takenOn,
    handedOn: draft.handedOn,
  };
  const findings = findingsOnReceipt('receipt.announce', card, {
    id: draft.receiptId,
    byId: actor.staffId,
    at: startOf(today),
    extras,
  });
  // What only flags is said as it is typed: once sent, nobody would read it.
  const shown = findings.filter(({ level }) => isAsked || level === 'flag');
  const amount = amountIn(draft.amount);
  const send = () => {
    setAsked(true);
    set({});
    if (!chosen || isRefused(findings)) return;
    acts.send(
      command('receipt.announce', { receiptId: draft.receiptId, card, customerId: chosen.customerId }, 0),
      () => {
        const sum = 'fen' in amount ? yuanText(amount.fen) : draft.amount;
        setFresh(freshDraft(undefined, today));
        keep(() => undefined);
        setAsked(false);
        return t('receipts.announced', { name, sum });
      },
    );
  };
  return (
    <Screen
      primary={
        <Button
          appearance="primary"
          disabled={!chosen || draft.amount.trim() === ''}
          disabledFocusable={acts.isBusy}
          onClick={send}
        >
          {t('receipts.announce')}
        </Button>
      }
    >
      <TopLine title={t('receipts.announce')} onBack={back} />
      <Said sentence={said} />
      <Body1>{t('receipts.announceWhat')}</Body1>
      <div className={styles.form}>
        <CustomerChoice
          key={draft.receiptId}
          customers={customers}
          chosen={chosen}
          onChoose={(id) => set({ customerId: id })}
        />
        <DayField
          label={say(receiptFieldNames.receivedOn)}
          required
          value={draft.receivedOn}
          onType={(receivedOn) => set({ receivedOn })}
          {...findingProps(shown, 'receivedOn')}
        />
        <ShortText
          label={say(receiptFieldNames.amount)}
          hint={'fen' in amount && amount.fen > 0 ? `¥${yuanText(amount.fen)}` : undefined}
          required
          longest={longestAmount}
          value={draft.amount}
          onType={(typed) => set({ amount: typed })}
          {...findingProps(shown, 'amount')}
        />
        {extras.includes('X1') &&
          (['takenOn', 'handedOn'] as const).map((field) => (
            <DayField
              key={field}
              label={say(receiptFieldNames[field])}
              hint={t(`receipts.${field}Hint`)}
              value={draft[field]}
              max={today}
              onType={(day) => set({ [field]: day })}
              {...findingProps(shown, field)}
            />
          ))}
        <LongText
          label={say(receiptFieldNames.note)}
          longest={longestNote}
          value={draft.note}
          onType={(note) => set({ note })}
          {...findingProps(shown, 'note')}
        />
        {shown
          .filter(({ where }) => !fields.includes(where.field ?? ''))
          .map((finding) => (
            <FindingLine key={finding.by} finding={finding} />
          ))}
        {acts.trouble}
      </div>
    </Screen>
  );
}

const freshDraft = (customerId: string | undefined, today: string): AnnounceDraft => ({
  receiptId: ulid(),
  customerId,
  receivedOn: today,
  amount: '',
  note: '',
  takenOn: '',
  handedOn: '',
});
