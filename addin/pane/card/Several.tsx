import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { List } from '../parts/List.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Note } from '../parts/Note.tsx';
import { QueueRow } from '../parts/QueueRow.tsx';
import { Screen } from '../parts/Screen.tsx';
import { StageTag } from '../parts/StageTag.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { useKnownCustomers } from '../useKnownCustomers.ts';
import { useNamesakes } from './card-queries.ts';
import { CardScreen } from './CardScreen.tsx';

/** Several customers bear the name: the person says which. */
export function Several({ customerIds }: { readonly customerIds: readonly string[] }) {
  const { t } = useLanguage();
  const says = useTrouble();
  const { people } = useWho();
  const { byId } = useKnownCustomers();
  const [chosen, setChosen] = useState<string>();
  const known = customerIds.flatMap((id) => byId.get(id) ?? []);
  const { data, error, refetch } = useNamesakes(customerIds, known.length < customerIds.length);
  if (chosen !== undefined) return <CardScreen customerId={chosen} onBack={() => setChosen(undefined)} />;
  const records = known.length < customerIds.length ? data : known;
  return (
    <Screen>
      <Note title={t('row.several', { n: customerIds.length })} />
      {records ? (
        <List label={t('tab.row')}>
          {records.map((record) => (
            <QueueRow
              key={record.customerId}
              name={record.name}
              small={t('record.owner', { who: people[record.ownerId ?? record.reporterId] ?? t('person.unknown') })}
              tag={<StageTag stage={record.stage} />}
              onOpen={() => setChosen(record.customerId)}
            />
          ))}
        </List>
      ) : error ? (
        <Note title={says(error)} action={<Button onClick={() => void refetch()}>{t('action.again')}</Button>} />
      ) : (
        <Loading />
      )}
    </Screen>
  );
}
