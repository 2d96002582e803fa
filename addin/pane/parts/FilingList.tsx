import { Badge, Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { fieldNames, type CardField } from '#policy/terms/customer.ts';
import type { CustomerLine } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { mostCommands, type useCustomers } from '../queries.ts';
import { useNow } from '../useNow.ts';
import { FileConfirm } from './FileConfirm.tsx';
import type { Filed } from './filed.ts';
import { FiledNote } from './FiledNote.tsx';
import { List } from './List.tsx';
import { Listing } from './Listing.tsx';
import { QueueRow } from './QueueRow.tsx';
import { Screen } from './Screen.tsx';
import { spanIn } from './time-left.ts';

const useStyles = makeStyles({
  lacks: { height: 'auto', minHeight: '20px', whiteSpace: 'normal', textAlign: 'start' },
});

interface FilingListProps {
  readonly queue: ReturnType<typeof useCustomers>;
  /** What else waits, and the way to it. */
  readonly kinds: ReactNode;
  readonly filed: Filed | undefined;
  readonly onFiled: (filed: Filed) => void;
  readonly onOpen: (customerId: string) => void;
  readonly lastId: string | undefined;
}

/** The confirmed customers: opened one by one, or ticked and filed together. */
export function FilingList({ queue, kinds, filed, onFiled, onOpen, lastId }: FilingListProps) {
  const { t } = useLanguage();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [isAsked, setAsked] = useState(false);
  const fileable = (queue.lines ?? []).filter(({ abilities }) => abilities.includes('customer.file'));
  const chosen = fileable.filter(({ record }) => ticked.has(record.customerId)).slice(0, mostCommands);
  const isAll = fileable.length > 0 && chosen.length === fileable.length;
  const tick = (id: string, isTicked: boolean) =>
    setTicked((before) => new Set(isTicked ? [...before, id] : [...before].filter((each) => each !== id)));
  const tickAll = (isTicked: boolean) =>
    setTicked(new Set(isTicked ? fileable.map(({ record }) => record.customerId) : []));
  return (
    <Screen
      primary={
        fileable.length > 0 && (
          <Button appearance="primary" disabled={chosen.length === 0} onClick={() => setAsked(true)}>
            {t('filing.doSeveral', { n: chosen.length })}
          </Button>
        )
      }
    >
      {kinds}
      <FiledNote filed={filed} />
      <Listing queue={queue} isEmpty={queue.lines?.length === 0} title={t('filing.empty')} hint={t('filing.emptyHint')}>
        {fileable.length > 1 && (
          <Checkbox
            label={t('filing.chooseAll')}
            checked={isAll ? true : chosen.length > 0 ? 'mixed' : false}
            onChange={() => tickAll(!isAll)}
          />
        )}
        <List label={t('tab.filing')}>
          {queue.lines?.map((line) => (
            <FilingRow
              key={line.record.customerId}
              line={line}
              isTicked={ticked.has(line.record.customerId)}
              onTick={(isTicked) => tick(line.record.customerId, isTicked)}
              isLast={line.record.customerId === lastId}
              onOpen={() => onOpen(line.record.customerId)}
            />
          ))}
        </List>
      </Listing>
      {isAsked && <FileConfirm lines={chosen} onFiled={onFiled} onClose={() => setAsked(false)} />}
    </Screen>
  );
}

interface FilingRowProps {
  readonly line: CustomerLine;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
  readonly isLast: boolean;
  readonly onOpen: () => void;
}

function FilingRow({ line: { record, abilities, findings }, isTicked, onTick, isLast, onOpen }: FilingRowProps) {
  const styles = useStyles();
  const { t, say, locale } = useLanguage();
  const now = useNow();
  const { people } = useWho();
  const missing = findings.flatMap(({ where }) =>
    where.field === undefined ? [] : [fieldNames[where.field as CardField]],
  );
  return (
    <QueueRow
      customerId={record.customerId}
      isLast={isLast}
      name={record.name}
      small={t('filing.line', {
        who: people[record.ownerId ?? record.reporterId] ?? t('person.unknown'),
        time: spanIn(locale, now - Date.parse(record.decision?.at ?? record.reportedAt)),
      })}
      tag={
        missing.length > 0 ? (
          <Badge appearance="tint" color="warning" className={styles.lacks}>
            {t('filing.lacks', { what: missing.map(say).join(t('list.comma')) })}
          </Badge>
        ) : findings.length === 0 ? (
          <Badge appearance="tint" color="success">
            {t('filing.whole')}
          </Badge>
        ) : undefined
      }
      before={
        <Checkbox
          aria-label={t('filing.choose', { name: record.name })}
          checked={isTicked}
          disabled={!abilities.includes('customer.file')}
          onChange={(_, { checked }) => onTick(checked === true)}
        />
      }
      onOpen={onOpen}
    />
  );
}
