import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ComponentType } from 'react';
import { useLanguage } from '../language.tsx';
import { useNavigation } from '../navigation.tsx';
import { Listing } from '../parts/Listing.tsx';
import { Screen } from '../parts/Screen.tsx';
import { grouped } from '../today/lines.ts';
import { TodayGroup } from '../today/TodayGroup.tsx';
import { useFocusKept } from '../today/useFocusKept.ts';
import { useToday } from '../today/useToday.ts';
import { useLater } from '../useLater.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, outlineStyle: 'none' },
});

/** A picture is no reason to wait, or to fail, for the list above it. */
const loadMonth = (): Promise<ComponentType> =>
  import('../today/Month.tsx').then(
    ({ Month }) => Month,
    () => () => null,
  );

/** 今日: what to do today, and why. */
export function Today() {
  const { t } = useLanguage();
  const { go } = useNavigation();
  const styles = useStyles();
  const place = useFocusKept();
  const today = useToday();
  const { items = [], counts = {} } = today.data ?? {};
  const groups = grouped(items);
  return (
    <Screen
      primary={
        <Button appearance="primary" onClick={() => go({ tab: 'more', page: 'activity' })}>
          {t('activity.title')}
        </Button>
      }
    >
      <div ref={place} tabIndex={-1} className={styles.list}>
        <Listing
          queue={{ ...today, lines: today.data?.items }}
          isEmpty={items.length === 0}
          title={t('today.nothing')}
          hint={t('today.nothingHint')}
        >
          <Body1>{t('today.count', { n: items.length })}</Body1>
          {groups.map((group) => (
            <TodayGroup key={group.kind} group={group} count={counts[group.kind] ?? group.lines.length} />
          ))}
        </Listing>
      </div>
      {today.data && <Later />}
    </Screen>
  );
}

function Later() {
  const Month = useLater(loadMonth);
  return Month && <Month />;
}
