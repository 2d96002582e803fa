import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { yuanText } from '#policy/form/number.ts';
import type { ReceiptLine } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { command } from '../queries.ts';
import { useActs } from '../useActs.tsx';
import { useUnsaved } from '../useUnsaved.ts';
import { ChoiceCards } from './ChoiceCards.tsx';
import { draftOf, laidBy, laidByDue, placesOf, type Laid, type MatchDraft } from './matching.ts';
import { PayerChoice } from './PayerChoice.tsx';
import { PlaceFields } from './PlaceFields.tsx';
import { useMoney, useSuggestions } from './receipt-queries.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  sum: { fontVariantNumeric: 'tabular-nums' },
  over: { color: tokens.colorStatusDangerForeground1 },
});

interface MatchingProps {
  readonly line: ReceiptLine;
  /** `match`: it counts already, and what it pays is put otherwise. */
  readonly mode: 'confirm' | 'match';
  readonly head: ReactNode;
  readonly onDone: (sentence: string) => void;
  readonly onClose?: () => void;
}

/** 核销: the suggestions as cards, or by hand; the sum is reckoned as it is typed, and what is over is kept as an advance. */
export function Matching({ line, mode, head, onDone, onClose }: MatchingProps) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const says = useTrouble();
  const { record, customerName } = line;
  const { receiptId, revision, fen = 0, parts: own } = record;
  const ids = useMemo(() => (mode === 'confirm' ? [receiptId] : []), [mode, receiptId]);
  const suggestions = useSuggestions(ids);
  const match = suggestions.data?.get(receiptId);
  const [kept, keep] = useUnsaved<MatchDraft>(`${mode} ${receiptId} ${String(revision)}`);
  const [first] = match?.choices ?? [];
  const draft =
    kept ??
    (mode === 'match'
      ? draftOf({ customerId: record.customerId, name: customerName ?? '', parts: own ?? [] })
      : match?.verdict === 'sure' && first
        ? draftOf(first, 0)
        : undefined);
  const money = useMoney(draft?.customerId);
  const places = placesOf(money.data?.account?.receivables ?? [], mode === 'match' ? own : []);
  const laid = laidBy(draft ?? { amounts: {} }, places, fen);
  const acts = useActs(() => undefined);
  const isKnown = draft !== undefined && draft.customerId !== '' && money.data !== undefined;
  const isLooking = mode === 'confirm' && suggestions.isPending;

  const isByHand = mode === 'confirm' && !isLooking && (draft ? draft.choice === undefined : first === undefined);

  const confirm = () => {
    if (!draft) return;
    // Kept as it is sent, so that a lost answer loses nothing that was typed.
    keep(() => draft);
    const { parts } = laid;
    const { customerId, name } = draft;
    const envelope =
      mode === 'confirm'
        ? command('receipt.confirm', { receiptId, customerId, parts }, revision)
        : command('receipt.match', { receiptId, parts }, revision);
    const sentence = t(mode === 'confirm' ? 'receipts.confirmed' : 'receipts.matchedAgain', {
      name,
      sum: yuanText(mode === 'confirm' ? fen : laid.laidFen),
    });
    acts.send(envelope, (_, findings) => {
      keep(() => undefined);
      const flags = findings.map(({ reason, remedy }) => `${say(reason)}${t('sentence.stop')}${say(remedy)}`);
      const all = [sentence, ...flags].join(' ');
      onDone(all);
      return all;
    });
  };
  return (
    <Screen
      before={draft && isKnown && <SumSentence laid={laid} fen={fen} />}
      primary={
        <Button
          appearance="primary"
          disabled={!isKnown || !laid.isRight}
          disabledFocusable={acts.isBusy}
          onClick={confirm}
        >
          {t(mode === 'confirm' ? 'receipts.confirm' : 'receipts.saveMatch')}
        </Button>
      }
      quiet={onClose && <Button onClick={onClose}>{t('action.notYet')}</Button>}
    >
      {head}
      {isLooking && <Loading lines={2} />}
      {suggestions.error && mode === 'confirm' && (
        <Said intent="warning" sentence={t('receipts.noSuggestions', { why: says(suggestions.error) })} />
      )}
      {match && match.choices.length > 0 && (
        <ChoiceCards match={match} draft={draft} onChoose={(next) => keep(() => next)} />
      )}
      {isByHand && (
        <div className={styles.part}>
          <Body1Strong as="h3">{t('receipts.byHand')}</Body1Strong>
          {match?.verdict === 'none' && <Body1>{t('receipts.noneWhat')}</Body1>}
          <PayerChoice
            chosen={draft?.name ?? ''}
            wanted={record.customer === '' ? record.payer : record.customer}
            onChoose={(chosen) => keep(() => ({ ...(chosen ?? { customerId: '', name: '' }), amounts: {} }))}
          />
        </div>
      )}
      {draft && draft.customerId !== '' && (
        <div className={styles.part}>
          <Body1Strong as="h3">{t('receipts.laying', { name: draft.name })}</Body1Strong>
          {money.error && <Said intent="error" sentence={says(money.error)} />}
          {money.isPending && <Loading lines={2} />}
          {isKnown && places.length === 0 && <Body1>{t('receipts.nothingOwed')}</Body1>}
          {isKnown && places.length > 0 && (
            <>
              <div>
                <Button size="small" onClick={() => keep(() => ({ ...draft, amounts: laidByDue(places, fen) }))}>
                  {t('receipts.byDue')}
                </Button>
              </div>
              <PlaceFields
                places={places}
                amounts={draft.amounts}
                problems={laid.problems}
                onType={(amounts) => keep(() => ({ ...draft, amounts }))}
              />
            </>
          )}
        </div>
      )}
      {acts.trouble}
    </Screen>
  );
}

/** What is laid, what came in and what is over, in one sentence; read out as it changes. */
function SumSentence({ laid: { laidFen, leftFen }, fen }: { readonly laid: Laid; readonly fen: number }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const sums = { laid: yuanText(laidFen), all: yuanText(fen) };
  return (
    <div role="status" className={styles.sum}>
      {leftFen < 0 ? (
        <Body1Strong className={styles.over}>
          {t('receipts.overLaid', { ...sums, over: yuanText(-leftFen) })}
        </Body1Strong>
      ) : (
        <>
          <Body1>{t('receipts.laidOf', sums)}</Body1>
          {leftFen > 0 && <Caption1 block>{t('receipts.keptAdvance', { sum: yuanText(leftFen) })}</Caption1>}
        </>
      )}
    </div>
  );
}
