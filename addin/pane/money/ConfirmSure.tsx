import { Body1, Body1Strong, ProgressBar } from '@fluentui/react-components';
import { useState } from 'react';
import { inBatches } from '#addin/sheet/way/ask.ts';
import { yuanText } from '#policy/form/number.ts';
import type { Choice, ReceiptLine, Result } from '../../wire.ts';
import { useAnnounce } from '../announcer.tsx';
import { useHouse } from '../house.tsx';
import { useLanguage } from '../language.tsx';
import { command, forgetRead } from '../queries.ts';
import { Confirm } from '../parts/Confirm.tsx';
import { FindingLine } from '../parts/FindingLine.tsx';
import { List } from '../parts/List.tsx';
import { Said } from '../parts/Said.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { useQueryClient } from '@tanstack/react-query';
import { Laying } from './ReceiptRow.tsx';
import { SumLine } from './SumLine.tsx';

/** A receipt with the one way to lay it that is sure. */
export interface SureLine {
  readonly line: ReceiptLine;
  readonly choice: Choice;
}

/** One that was turned away, or confirmed with something to look at. */
interface Answered extends SureLine {
  readonly result: Result;
}

/** So many are confirmed in one request: the bar moves, and a lost connection loses little. */
const atOnce = 20;

interface ConfirmSureProps {
  readonly sure: readonly SureLine[];
  readonly onClose: () => void;
  readonly onSaid: (sentence: string) => void;
}

/** 一起确认: the sure ones together, after their number, their sum and their names were seen; one that is turned away holds up no other. */
export function ConfirmSure({ sure: now, onClose, onSaid }: ConfirmSureProps) {
  const { t } = useLanguage();
  const { server } = useHouse();
  const memory = useQueryClient();
  const says = useTrouble();
  const announce = useAnnounce();
  // What was seen is what is confirmed, whatever comes in meanwhile.
  const [sure] = useState(now);
  const [done, setDone] = useState<number>();
  const [turned, setTurned] = useState<readonly Answered[]>();
  const [trouble, setTrouble] = useState<unknown>();
  const sum = sure.reduce((all, { line }) => all + (line.record.fen ?? 0), 0);

  const confirm = async () => {
    const answers: Answered[] = [];
    setTrouble(undefined);
    setDone(0);
    try {
      for (const batch of inBatches(sure, atOnce)) {
        const results = await server.commands(
          batch.map(({ line: { record }, choice: { customerId, parts } }) =>
            command('receipt.confirm', { receiptId: record.receiptId, customerId, parts }, record.revision),
          ),
        );
        answers.push(...batch.flatMap((one, i) => (results[i] ? [{ ...one, result: results[i] }] : [])));
        setDone(answers.length);
      }
    } catch (error) {
      setTrouble(error);
    }
    setDone(undefined);
    const gone = answers.filter(({ result }) => result.ok).length;
    const refused = answers.length - gone;
    const toSee = answers.filter(({ result }) => !result.ok || result.findings.length > 0);
    setTurned(toSee);
    await forgetRead(memory);
    const sentence =
      t('receipts.confirmedSure', { n: gone }) + (refused > 0 ? t('receipts.notConfirmed', { n: refused }) : '');
    announce(sentence);
    onSaid(sentence);
    if (toSee.length === 0 && gone === sure.length) onClose();
  };

  if (turned !== undefined)
    return (
      <Confirm title={t('receipts.toSee')} doIt={t('receipts.close')} onDo={onClose} onClose={onClose}>
        {trouble !== undefined && (
          <Said intent="warning" sentence={says(trouble)}>
            {t('receipts.stands')}
          </Said>
        )}
        {turned.map(({ line: { record }, choice, result }) => (
          <div key={record.receiptId}>
            <Body1Strong>{choice.name}</Body1Strong>
            {result.findings.map((finding, i) => (
              <FindingLine key={i} finding={finding} />
            ))}
            {!result.ok && result.findings.length === 0 && <Body1>{t('receipts.changedMeanwhile')}</Body1>}
          </div>
        ))}
      </Confirm>
    );
  return (
    <Confirm
      title={t('receipts.sureTitle', { n: sure.length, sum: yuanText(sum) })}
      doIt={t('receipts.confirm')}
      isDisabled={done !== undefined}
      onDo={() => void confirm()}
      onClose={onClose}
    >
      {done === undefined ? (
        <Body1>{t('receipts.sureThen')}</Body1>
      ) : (
        <div role="status">
          <Body1>{t('receipts.confirming', { done, total: sure.length })}</Body1>
          <ProgressBar value={done} max={sure.length} />
        </div>
      )}
      <List label={t('receipts.sureTitle', { n: sure.length, sum: yuanText(sum) })}>
        {sure.map(({ line: { record }, choice }) => (
          <SumLine
            key={record.receiptId}
            name={choice.name}
            fen={record.fen ?? 0}
            small={
              <>
                {record.receivedOn} · <Laying parts={choice.parts} advanceFen={choice.advanceFen} />
                {record.payer !== choice.name && ` · ${t('receipts.paidBy', { payer: record.payer })}`}
              </>
            }
          />
        ))}
      </List>
    </Confirm>
  );
}
