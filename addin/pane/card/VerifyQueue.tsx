import { typedFieldNames } from '#policy/terms/customer.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { List } from '../parts/List.tsx';
import { Listing } from '../parts/Listing.tsx';
import { QueueRow } from '../parts/QueueRow.tsx';
import type { useCustomers } from '../queries.ts';

interface VerifyQueueProps {
  readonly queue: ReturnType<typeof useCustomers>;
  readonly lastId: string | undefined;
  readonly onOpen: (customerId: string) => void;
}

/** 待核实: cards that their holders changed, and in what. */
export function VerifyQueue({ queue, lastId, onOpen }: VerifyQueueProps) {
  const { t, say } = useLanguage();
  const { people } = useWho();
  return (
    <Listing
      queue={queue}
      isEmpty={queue.lines?.length === 0}
      title={t('card.noneToVerify')}
      hint={t('card.noneToVerifyHint')}
    >
      <List label={t('card.toVerify', { n: queue.lines?.length ?? 0 })}>
        {queue.lines?.map(({ record: { customerId, name, ownerId = '', unverified } }) => (
          <QueueRow
            key={customerId}
            customerId={customerId}
            isLast={customerId === lastId}
            name={name}
            small={t('card.changedFields', {
              who: people[ownerId] ?? t('person.unknown'),
              what: unverified.map((field) => say(typedFieldNames[field])).join(t('list.comma')),
            })}
            onOpen={() => onOpen(customerId)}
          />
        ))}
      </List>
    </Listing>
  );
}
