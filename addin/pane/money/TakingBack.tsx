import { Body1 } from '@fluentui/react-components';
import { useState } from 'react';
import { yuanText } from '#policy/form/number.ts';
import { advanceOf, matchedFen } from '#policy/receipt.ts';
import type { Envelope, ReceiptLine } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { ShortText } from '../parts/ShortText.tsx';
import { command } from '../queries.ts';

/** 冲销 takes a confirmed receipt back, 撤下 one that does not count yet. */
export type WayBack = 'reverse' | 'drop';

interface TakingBackProps {
  readonly way: WayBack;
  readonly line: ReceiptLine;
  readonly onDo: (envelope: Envelope, sentence: string) => void;
  readonly onClose: () => void;
}

const longestReason = 500;

/** Asks before a receipt is taken back, and names what follows: what is owed again, what advance is gone. */
export function TakingBack({ way, line: { record, customerName }, onDo, onClose }: TakingBackProps) {
  const { t } = useLanguage();
  const [reason, setReason] = useState('');
  const { receiptId, revision, payer, parts = [], fen = 0 } = record;
  const sum = yuanText(fen);
  const name = customerName ?? payer;
  if (way === 'drop')
    return (
      <Confirm
        title={t('receipts.dropTitle', { name, sum })}
        doIt={t('receipts.drop')}
        onDo={() => onDo(command('receipt.drop', { receiptId }, revision), t('receipts.dropped', { name, sum }))}
        onClose={onClose}
      >
        <Body1>{t('receipts.dropThen')}</Body1>
      </Confirm>
    );
  const [paid, advance] = [matchedFen(parts), advanceOf(record)];
  return (
    <Confirm
      title={t('receipts.reverseTitle', { name, sum })}
      doIt={t('receipts.reverse')}
      isDisabled={reason.trim() === ''}
      onDo={() =>
        onDo(
          command('receipt.reverse', { receiptId, reason: reason.trim() }, revision),
          t('receipts.reversed', { name, sum }),
        )
      }
      onClose={onClose}
    >
      {paid > 0 && <Body1>{t('receipts.reverseOwed', { n: parts.length, sum: yuanText(paid) })}</Body1>}
      {advance > 0 && <Body1>{t('receipts.reverseAdvance', { sum: yuanText(advance) })}</Body1>}
      <Body1>{t('receipts.reverseThen')}</Body1>
      <ShortText
        label={t('receipts.reason')}
        hint={t('receipts.reasonHint')}
        longest={longestReason}
        required
        isFirst
        value={reason}
        onType={setReason}
      />
    </Confirm>
  );
}
