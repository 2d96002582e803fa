import { Badge, makeStyles } from '@fluentui/react-components';
import type { ContractLine } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { List } from '../parts/List.tsx';
import { Listing } from '../parts/Listing.tsx';
import { yuan } from '../parts/money.ts';
import { QueueRow } from '../parts/QueueRow.tsx';
import { spanIn } from '../parts/time-left.ts';
import type { useContracts } from '../queries.ts';
import { useNow } from '../useNow.ts';

const useStyles = makeStyles({
  flag: { height: 'auto', minHeight: '20px', whiteSpace: 'normal', textAlign: 'start' },
});

interface ContractQueueProps {
  readonly queue: ReturnType<typeof useContracts>;
  readonly title: string;
  readonly hint: string;
  readonly lastId: string | undefined;
  readonly onOpen: (contractId: string) => void;
}

/** The contracts that wait for the next step on paper, the longest waiting first. */
export function ContractQueue({ queue, title, hint, lastId, onOpen }: ContractQueueProps) {
  return (
    <Listing queue={queue} isEmpty={queue.lines?.length === 0} title={title} hint={hint}>
      <List label={title}>
        {queue.lines?.map((line) => (
          <ContractRow
            key={line.record.contractId}
            line={line}
            isLast={line.record.contractId === lastId}
            onOpen={() => onOpen(line.record.contractId)}
          />
        ))}
      </List>
    </Listing>
  );
}

interface ContractRowProps {
  readonly line: ContractLine;
  readonly isLast: boolean;
  readonly onOpen: () => void;
}

function ContractRow({ line: { record, findings }, isLast, onOpen }: ContractRowProps) {
  const styles = useStyles();
  const { t, say, locale } = useLanguage();
  const now = useNow();
  const { people } = useWho();
  const { customerName, handlerId, totalFen, approval, signing, draftedAt } = record;
  const [flag] = findings;
  return (
    <QueueRow
      isLast={isLast}
      name={customerName}
      small={t('paper.line', {
        who: people[handlerId] ?? t('person.unknown'),
        sum: totalFen === undefined ? t('paper.noSum') : yuan(totalFen),
        time: spanIn(locale, Math.max(0, now - Date.parse(signing?.signedOn ?? approval?.at ?? draftedAt))),
      })}
      tag={
        flag && (
          <Badge appearance="tint" color="warning" className={styles.flag}>
            {say(flag.reason)}
          </Badge>
        )
      }
      onOpen={onOpen}
    />
  );
}
