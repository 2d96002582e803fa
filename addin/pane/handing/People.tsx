import { Badge, Button } from '@fluentui/react-components';
import { useLanguage } from '../language.tsx';
import { useNavigation } from '../navigation.tsx';
import { List } from '../parts/List.tsx';
import { Listing } from '../parts/Listing.tsx';
import { QueueRow } from '../parts/QueueRow.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { useLoads, useStaffList } from './lists.ts';
import { Person } from './Person.tsx';
import { useOneOpen } from './useOneOpen.ts';

/** 人员 (GN-1): everybody on the list with the new customers they brought (DM-6), those who have left last. */
export function People() {
  const { t } = useLanguage();
  const { back } = useNavigation();
  const staff = useStaffList();
  const { data: loads = [] } = useLoads();
  const { openId, open, said, ways } = useOneOpen();
  const lines = [...(staff.data ?? [])].sort((a, b) => Number(a.record.hasLeft) - Number(b.record.hasLeft));
  const newOf = (staffId: string) => {
    const load = loads.find((each) => each.staffId === staffId);
    return load && t('people.confirmed', { n: load.confirmed.thisMonth, was: load.confirmed.lastMonth });
  };
  if (openId !== undefined)
    return <Person key={openId} line={lines.find(({ record }) => record.staffId === openId)} {...ways} />;
  return (
    <Screen
      primary={
        <Button appearance="primary" onClick={() => open('')}>
          {t('people.enter')}
        </Button>
      }
    >
      <TopLine title={t('people.title')} onBack={back} />
      <Said sentence={said} />
      <Listing
        queue={{ ...staff, lines: staff.data }}
        isEmpty={lines.length === 0}
        title={t('people.empty')}
        hint={t('people.hint')}
      >
        <List label={t('people.title')}>
          {lines.map(({ record: { staffId, name, roles, hasLeft } }) => (
            <QueueRow
              key={staffId}
              name={name}
              small={
                <>
                  {roles.map((role) => t(`role.${role}`)).join(t('list.comma'))}
                  <br />
                  {newOf(staffId)}
                </>
              }
              tag={hasLeft && <Badge appearance="outline">{t('people.left')}</Badge>}
              onOpen={() => open(staffId)}
            />
          ))}
        </List>
      </Listing>
    </Screen>
  );
}
