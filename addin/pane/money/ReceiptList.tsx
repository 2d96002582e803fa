import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReceiptListName } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useNavigation } from '../navigation.tsx';
import { List } from '../parts/List.tsx';
import { Listing } from '../parts/Listing.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Switch } from '../parts/Switch.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { useReceipts } from '../queries.ts';
import { ConfirmSure, type SureLine } from './ConfirmSure.tsx';
import { useSuggestions } from './receipt-queries.ts';
import { ReceiptRow } from './ReceiptRow.tsx';
import { receiptsOn, type MoneyTab } from './receipts-on.ts';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
});

const lists = ['entered', 'announced', 'confirmed'] as const satisfies readonly ReceiptListName[];
type Shown = (typeof lists)[number];

interface ReceiptListProps {
  readonly tab: MoneyTab;
  readonly said: string | undefined;
  readonly onSaid: (sentence: string | undefined) => void;
}

/** 收款: what waits to be matched, what was announced and what counts; the oldest first, each with what it may pay. */
export function ReceiptList({ tab, said, onSaid }: ReceiptListProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const says = useTrouble();
  const { roles } = useWho().actor;
  const { go, back } = useNavigation();
  const [shown, setShown] = useState<Shown>('entered');
  const [isAsked, setAsked] = useState(false);
  const queues = {
    entered: useReceipts('entered'),
    announced: useReceipts('announced'),
    confirmed: useReceipts('confirmed'),
  };
  const queue = queues[shown];
  const lines = queue.lines ?? [];
  const ids = useMemo(
    () =>
      shown === 'confirmed'
        ? []
        : lines.filter(({ abilities }) => abilities.includes('receipt.confirm')).map(({ record }) => record.receiptId),
    [queue.data, shown],
  );
  const { data: matches, error, isFetching } = useSuggestions(ids);
  const sure: readonly SureLine[] = lines.flatMap((line) => {
    const match = matches?.get(line.record.receiptId);
    const [choice] = match?.choices ?? [];
    return ids.includes(line.record.receiptId) && match?.verdict === 'sure' && choice ? [{ line, choice }] : [];
  });
  const spot = receiptsOn(tab);
  const isFinance = roles.includes('finance');
  return (
    <Screen
      // Both stay in their place while the suggestions come in: nobody presses one and gets the other.
      primary={
        isFinance &&
        shown !== 'confirmed' && (
          <Button appearance="primary" disabled={sure.length === 0} onClick={() => setAsked(true)}>
            {sure.length === 0 ? t('receipts.confirmSureNone') : t('receipts.confirmSure', { n: sure.length })}
          </Button>
        )
      }
      quiet={isFinance && <Button onClick={() => go({ tab, page: 'bankFile' })}>{t('receipts.import')}</Button>}
    >
      <TopLine title={t('receipts.title')} onBack={tab === 'more' ? back : undefined} />
      <Said sentence={said} />
      <Switch
        label={t('receipts.which')}
        names={lists}
        shown={shown}
        nameOf={(name) => <Counted name={name} queue={queues[name]} />}
        onChoose={(name) => {
          onSaid(undefined);
          setShown(name);
          // A colleague may have announced or confirmed one just now.
          void queues[name].refetch();
        }}
      />
      {error && ids.length > 0 && (
        <Said intent="warning" sentence={t('receipts.noSuggestions', { why: says(error) })} />
      )}
      {isFetching && !matches && ids.length > 0 && (
        <Caption1 className={styles.quiet}>{t('receipts.looking')}</Caption1>
      )}
      <Listing
        queue={queue}
        isEmpty={lines.length === 0}
        title={t(`receipts.empty.${shown}`)}
        hint={t(`receipts.emptyHint.${shown}`)}
      >
        <List label={t(`receipts.list.${shown}`)}>
          {lines.map((line) => (
            <ReceiptRow
              key={line.record.receiptId}
              line={line}
              match={ids.includes(line.record.receiptId) ? matches?.get(line.record.receiptId) : undefined}
              onOpen={() => {
                onSaid(undefined);
                go({ ...spot, receiptId: line.record.receiptId });
              }}
            />
          ))}
        </List>
      </Listing>
      {isAsked && <ConfirmSure sure={sure} onClose={() => setAsked(false)} onSaid={onSaid} />}
    </Screen>
  );
}

function Counted({ name, queue }: { readonly name: Shown; readonly queue: ReturnType<typeof useReceipts> }) {
  const { t } = useLanguage();
  const n = queue.lines?.length ?? 0;
  const label = t(`receipts.list.${name}`);
  if (name === 'confirmed' || n === 0) return label;
  return `${label} ${String(n)}${queue.hasNextPage ? '+' : ''}`;
}
