import { Body1, Button } from '@fluentui/react-components';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useNavigation } from '../navigation.tsx';
import { List } from '../parts/List.tsx';
import { Listing } from '../parts/Listing.tsx';
import { QueueRow } from '../parts/QueueRow.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { useRegions } from './lists.ts';
import { RegionForm } from './RegionForm.tsx';
import { useOneOpen } from './useOneOpen.ts';

/** 区域 (CF-2.4): how the market is divided; the manager divides it. */
export function Regions() {
  const { t } = useLanguage();
  const { back } = useNavigation();
  const { roles } = useWho().actor;
  const regions = useRegions();
  const { openId, open, said, ways } = useOneOpen();
  const isManager = roles.includes('manager');
  const lines = regions.data ?? [];
  if (isManager && openId !== undefined)
    return <RegionForm key={openId} line={lines.find(({ record }) => record.regionId === openId)} {...ways} />;
  return (
    <Screen
      primary={
        isManager && (
          <Button appearance="primary" onClick={() => open('')}>
            {t('regions.add')}
          </Button>
        )
      }
    >
      <TopLine title={t('regions.title')} onBack={back} />
      <Body1>{t('regions.what')}</Body1>
      <Said sentence={said} />
      <Listing
        queue={{ ...regions, lines: regions.data }}
        isEmpty={lines.length === 0}
        title={t('regions.empty')}
        hint={t('regions.emptyHint')}
      >
        <List label={t('regions.title')}>
          {lines.map(({ record: { regionId, name, places } }) => (
            <QueueRow key={regionId} name={name} small={places.join(t('list.comma'))} onOpen={() => open(regionId)} />
          ))}
        </List>
      </Listing>
    </Screen>
  );
}
