import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { keysOf } from '#policy/keys-of.ts';
import { GoliveNote } from '../golive/GoliveNote.tsx';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { sorts, type SortFilter, type Waiting } from '../review/waiting.ts';
import type { Approvals } from '../review/useApprovals.ts';
import { WaitingRow } from '../review/WaitingRow.tsx';
import { ConfirmTogether } from './ConfirmTogether.tsx';
import { List } from './List.tsx';
import { Listing } from './Listing.tsx';
import { Said } from './Said.tsx';
import { Screen } from './Screen.tsx';
import { Switch } from './Switch.tsx';
import { useTrouble } from './trouble.ts';

interface ApprovalListProps {
  readonly queue: Approvals;
  readonly waiting: readonly Waiting[];
  readonly filter: SortFilter;
  readonly onFilter: (filter: SortFilter) => void;
  readonly said: string | undefined;
  readonly onSaid: (sentence: string) => void;
  readonly onOpen: (waiting: Waiting) => void;
  /** What was open a moment ago. */
  readonly lastId: string | undefined;
}

/** The queue of reports and contracts, and the way to confirm the clean reports together. */
export function ApprovalList({ queue, waiting, filter, onFilter, said, onSaid, onOpen, lastId }: ApprovalListProps) {
  const { t } = useLanguage();
  const says = useTrouble();
  const [isTogether, setTogether] = useState(false);
  const clean = (queue.lines ?? []).flatMap((each) =>
    each.kind === 'report' && each.line.record.verdict === 'free' && each.line.abilities.includes('customer.confirm')
      ? [each.line]
      : [],
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
      <GoliveNote />
      <Said sentence={said} />
      {queue.lines && queue.error && <Said intent="warning" sentence={says(queue.error)} />}
      <Filters filter={filter} onFilter={onFilter} />
      <Listing
        queue={queue}
        isEmpty={waiting.length === 0}
        title={t('approvals.empty')}
        hint={t('approvals.emptyHint')}
      >
        <List label={t('tab.approvals')}>
          {waiting.map((each) => (
            <WaitingRow key={each.id} waiting={each} isLast={each.id === lastId} onOpen={() => onOpen(each)} />
          ))}
        </List>
      </Listing>
      {isTogether && <ConfirmTogether lines={clean} onClose={() => setTogether(false)} onSaid={onSaid} />}
    </Screen>
  );
}

/** Which sorts are shown, where this person has several. */
function Filters({ filter, onFilter }: Pick<ApprovalListProps, 'filter' | 'onFilter'>) {
  const { t } = useLanguage();
  const { roles } = useWho().actor;
  const mine = keysOf(sorts).filter((sort) => roles.includes(sorts[sort].role));
  const choices: readonly SortFilter[] = ['all', ...mine];
  if (mine.length < 2) return null;
  return (
    <Switch
      label={t('approvals.filter')}
      names={choices}
      shown={filter}
      nameOf={(choice) => t(choice === 'all' ? 'approvals.all' : sorts[choice].label)}
      onChoose={onFilter}
    />
  );
}
