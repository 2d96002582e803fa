import { CounterBadge, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { tabsFor, useNavigation, type TabName } from '../navigation.tsx';
import { useQueueLengths } from '../useQueueLengths.ts';

const useStyles = makeStyles({
  tabs: {
    flexWrap: 'wrap',
    flexShrink: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  counted: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** The tabs of this person's roles, with how much waits on each. */
export function Tabs() {
  const styles = useStyles();
  const { t } = useLanguage();
  const { at, open } = useNavigation();
  const lengths = useQueueLengths();
  return (
    <TabList
      className={styles.tabs}
      size="small"
      selectedValue={at.tab}
      onTabSelect={(_, { value }) => open(value as TabName)}
    >
      {tabsFor(useWho().actor.roles).map(({ name, label }) => (
        <Tab key={name} value={name} id={`tab-${name}`} aria-controls={`screen-${name}`}>
          <span className={styles.counted}>
            {t(label)}
            {(lengths[name] ?? 0) > 0 && (
              <CounterBadge
                count={lengths[name] ?? 0}
                overflowCount={99}
                size="small"
                appearance="filled"
                color="brand"
              />
            )}
          </span>
        </Tab>
      ))}
    </TabList>
  );
}
