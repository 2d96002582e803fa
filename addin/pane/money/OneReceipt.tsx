import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Receipt } from '#policy/terms/receipt.ts';
import type { ReceiptLine } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useNavigation } from '../navigation.tsx';
import { FindingLine } from '../parts/FindingLine.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Note } from '../parts/Note.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { useActs } from '../useActs.tsx';
import { useSteps } from '../useSteps.ts';
import { Matched } from './Matched.tsx';
import { Matching } from './Matching.tsx';
import { ReceiptFacts } from './ReceiptFacts.tsx';
import { TakingBack, type WayBack } from './TakingBack.tsx';
import { useReceipt } from './receipt-queries.ts';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minHeight: 0 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface OneReceiptProps {
  readonly receiptId: string;
  readonly said: string | undefined;
  /** Something was done with it; `isDecided` where it waits no more and the next one may be opened. */
  readonly onSettled: (sentence: string, isDecided: boolean) => void;
  readonly onStep: (by: number) => void;
}

/** One receipt: what came in, whose it is, what it pays, and what the reader may do with it. */
export function OneReceipt({ receiptId, said, onSettled, onStep }: OneReceiptProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const says = useTrouble();
  const { back } = useNavigation();
  const onKey = useSteps({ onStep, onBack: back });
  const { data: line, error, refetch } = useReceipt(receiptId);
  return (
    <div className={styles.body} onKeyDown={onKey}>
      {line ? (
        <Known
          key={`${line.record.stage} ${String(line.record.revision)}`}
          line={line}
          said={said}
          onSettled={onSettled}
        />
      ) : (
        <Screen>
          <TopLine title={t('receipts.title')} onBack={back} />
          <Said sentence={said} />
          {line === null && <Note title={t('receipts.gone')} hint={t('receipts.goneHint')} />}
          {line === undefined && error && (
            <Note title={says(error)} action={<Button onClick={() => void refetch()}>{t('action.again')}</Button>} />
          )}
          {line === undefined && !error && <Loading />}
        </Screen>
      )}
    </div>
  );
}

function Known({
  line,
  said,
  onSettled,
}: Pick<OneReceiptProps, 'said' | 'onSettled'> & { readonly line: ReceiptLine }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { back } = useNavigation();
  const { record, abilities, findings } = line;
  const acts = useActs(() => undefined);
  const [isMatchingAgain, setMatchingAgain] = useState(false);
  const [asked, setAsked] = useState<WayBack>();
  // Where nothing is taken back the focus comes back to what asked.
  const asking = useRestoreFocusTarget();
  const mode = abilities.includes('receipt.confirm')
    ? ('confirm' as const)
    : isMatchingAgain && abilities.includes('receipt.match')
      ? ('match' as const)
      : undefined;
  const head = (
    <>
      <TopLine title={titleOf(record, t('receipts.noPayer'))} onBack={back} />
      <Said sentence={said} />
      <ReceiptFacts line={line} />
      {findings.map((finding, i) => (
        <FindingLine key={`${finding.by} ${String(i)}`} finding={finding} />
      ))}
      <div className={styles.ways}>
        {abilities.includes('receipt.match') && !isMatchingAgain && (
          <Button size="small" onClick={() => setMatchingAgain(true)}>
            {t('receipts.matchAgain')}
          </Button>
        )}
        {abilities.includes('receipt.reverse') && (
          <Button size="small" onClick={() => setAsked('reverse')} {...asking}>
            {t('receipts.reverse')}
          </Button>
        )}
        {abilities.includes('receipt.drop') && (
          <Button size="small" onClick={() => setAsked('drop')} {...asking}>
            {t('receipts.drop')}
          </Button>
        )}
      </div>
      {acts.trouble}
      {asked && (
        <TakingBack
          way={asked}
          line={line}
          onClose={() => setAsked(undefined)}
          onDo={(envelope, sentence) => {
            setAsked(undefined);
            acts.send(envelope, () => {
              onSettled(sentence, true);
              return sentence;
            });
          }}
        />
      )}
    </>
  );
  if (mode)
    return (
      <Matching
        line={line}
        mode={mode}
        head={head}
        onDone={(sentence) => {
          setMatchingAgain(false);
          onSettled(sentence, mode === 'confirm');
        }}
        {...(mode === 'match' ? { onClose: () => setMatchingAgain(false) } : {})}
      />
    );
  return (
    <Screen>
      {head}
      {record.stage === 'confirmed' && <Matched line={line} />}
      {record.reversed && (
        <div>
          <Body1Strong block>{t('receipts.reversedBecause')}</Body1Strong>
          <Body1 block>{record.reversed.reason}</Body1>
          <Caption1>{record.reversed.on}</Caption1>
        </div>
      )}
    </Screen>
  );
}

const titleOf = ({ payer }: Receipt, nobody: string): string => (payer === '' ? nobody : payer);
