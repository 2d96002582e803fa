import { Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlainPhrase } from '#addin/words/speak.ts';
import type { CustomerLine } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import type { useCustomers } from '../queries.ts';
import { useNow } from '../useNow.ts';
import { ConfirmTogether } from './ConfirmTogether.tsx';
import { List } from './List.tsx';
import { Listing } from './Listing.tsx';
import { QueueRow } from './QueueRow.tsx';
import { Said } from './Said.tsx';
import { Screen } from './Screen.tsx';
import { VerdictTag } from './StageTag.tsx';
import { spanIn } from './time-left.ts';
import type { VerdictFilter } from './verdict-filter.ts';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

const filters = {
  all: 'approvals.all',
  suspected: 'verdict.suspected',
  free: 'verdict.free',
} as const satisfies Record<VerdictFilter, PlainPhrase>;

interface ApprovalListProps {
  readonly queue: ReturnType<typeof useCustomers>;
  readonly waiting: readonly CustomerLine[];
  readonly filter: VerdictFilter;
  readonly onFilter: (filter: VerdictFilter) => void;
  readonly said: string | undefined;
  readonly onSaid: (sentence: string) => void;
  readonly onOpen: (customerId: string) => void;
  /** The report that was open a moment ago. */
  readonly lastId: string | undefined;
}

/** The queue of reports, and the way to confirm the clean ones together. */
export function ApprovalList({ queue, waiting, filter, onFilter, said, onSaid, onOpen, lastId }: ApprovalListProps) {
  const styles = useStyles();
  const { t, locale } = useLanguage();
  const { people } = useWho();
  const now = useNow();
  const [isTogether, setTogether] = useState(false);
  const clean = (queue.lines ?? []).filter(
    ({ record, abilities }) => record.verdict === 'free' && abilities.includes('customer.confirm'),
  );
  return (
    <Screen
      primary={
        clean.length > 1 && (
          <Button appearance="primary" onClick={() => setTogether(true)}>
            {t('approvals.together', { n: clean.length })}
          </Button>
        )
      }
    >
      <Said sentence={said} />
      <div className={styles.filters} role="group" aria-label={t('approvals.filter')}>
        {Object.entries(filters).map(([name, label]) => (
          <ToggleButton
            key={name}
            size="small"
            checked={filter === name}
            onClick={() => onFilter(name as VerdictFilter)}
          >
            {t(label)}
          </ToggleButton>
        ))}
      </div>
      <Listing
        queue={queue}
        isEmpty={waiting.length === 0}
        title={t('approvals.empty')}
        hint={t('approvals.emptyHint')}
      >
        <List label={t('tab.approvals')}>
          {waiting.map(({ record }) => (
            <QueueRow
              key={record.customerId}
              customerId={record.customerId}
              isLast={record.customerId === lastId}
              name={record.name}
              small={t('approvals.line', {
                who: people[record.reporterId] ?? t('person.unknown'),
                time: spanIn(locale, now - Date.parse(record.reportedAt)),
              })}
              tag={<VerdictTag verdict={record.verdict} />}
              onOpen={() => onOpen(record.customerId)}
            />
          ))}
        </List>
      </Listing>
      {isTogether && <ConfirmTogether lines={clean} onClose={() => setTogether(false)} onSaid={onSaid} />}
    </Screen>
  );
}
