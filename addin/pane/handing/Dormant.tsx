import { Badge, Body1 } from '@fluentui/react-components';
import { useState } from 'react';
import type { Holding } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useNavigation, useSpotOn } from '../navigation.tsx';
import { List } from '../parts/List.tsx';
import { Listing } from '../parts/Listing.tsx';
import { QueueRow } from '../parts/QueueRow.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { useCustomer } from '../queries.ts';
import type { Draft } from './decision.ts';
import { useDormant } from './lists.ts';
import { Neglected } from './Neglected.tsx';
import { UndoTransfer } from './UndoTransfer.tsx';

/** What was decided a moment ago: said above the list, with the way back where there is one. */
interface Decided {
  readonly sentence: string;
  readonly transferredId?: string;
}

/** 久未维护 (CF-2.1f, CF-2.1g): the customers on which the manager decides, the longest neglected first. */
export function Dormant() {
  const { t, say } = useLanguage();
  const { people } = useWho();
  const { go, goOn, back } = useNavigation();
  const { customerId } = useSpotOn('more');
  const list = useDormant();
  const [decided, setDecided] = useState<Decided>();
  const lines = list.lines ?? [];
  const open = lines.find(({ record }) => record.customerId === customerId);
  const decide = (sentence: string, { record }: Holding, { choice }: Draft) => {
    setDecided({ sentence, ...(choice === 'transfer' ? { transferredId: record.customerId } : {}) });
    goOn({ tab: 'more', page: 'dormant' });
  };
  if (open) return <Neglected key={customerId} holding={open} onDecided={decide} />;
  return (
    <Screen>
      <TopLine title={t('handing.title')} onBack={back} />
      <Body1>{t('handing.what')}</Body1>
      <Said sentence={decided?.sentence} />
      {decided?.transferredId !== undefined && (
        <WayBack
          customerId={decided.transferredId}
          onSaid={(sentence) => sentence !== undefined && setDecided({ sentence })}
        />
      )}
      <Listing queue={list} isEmpty={lines.length === 0} title={t('handing.empty')} hint={t('handing.emptyHint')}>
        <List label={t('handing.title')}>
          {lines.map(({ record, standing: { offeredOn }, clock }) => (
            <QueueRow
              key={record.customerId}
              customerId={record.customerId}
              name={record.name}
              tag={offeredOn !== undefined && <Badge appearance="outline">{t('handing.offered')}</Badge>}
              small={t(clock.isDormant ? 'handing.line' : 'handing.lineOffered', {
                who: people[record.ownerId ?? ''] ?? t('person.unknown'),
                days: -clock.daysLeft,
                what: say(clock.last.what),
                on: clock.last.lastOn,
              })}
              onOpen={() => go({ tab: 'more', page: 'dormant', customerId: record.customerId })}
            />
          ))}
        </List>
      </Listing>
    </Screen>
  );
}

function WayBack(props: { readonly customerId: string; readonly onSaid: (sentence: string | undefined) => void }) {
  const { data: detail } = useCustomer(props.customerId);
  const transfer = detail?.card?.transfer;
  return detail && transfer && transfer.undone === undefined ? (
    <UndoTransfer customer={detail.record} transfer={transfer} onSaid={props.onSaid} />
  ) : null;
}
