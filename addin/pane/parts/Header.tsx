import { Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState, type ComponentType } from 'react';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { MoreSign } from './signs.tsx';
import { StateChip } from './StateChip.tsx';

const loadMenu = async () => ({ default: (await import('./PersonMenu.tsx')).PersonMenu });
const PersonMenu = lazy(loadMenu);
/** It comes unasked: where it cannot be had, the pane goes on without it. */
const loadBell = (): Promise<{ default: ComponentType }> =>
  import('../today/Bell.tsx').then(
    ({ Bell: it }) => ({ default: it }),
    () => ({ default: () => null }),
  );
const Bell = lazy(loadBell);

/** What the first screen can do without is fetched so much later. */
const calmAfterMs = 1_000;

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    flexShrink: 0,
  },
  who: {
    flex: '1 1 auto',
    minWidth: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
  },
  as: { color: tokens.colorNeutralForeground2 },
  // The bell's place is kept until it has come.
  bell: { flexShrink: 0, minWidth: '32px', minHeight: '32px' },
});

/** Who I am and as what, how my rows stand, the bell and the menu; the code of both comes when there is time for it. */
export function Header() {
  const styles = useStyles();
  const { t } = useLanguage();
  const { actor, people } = useWho();
  const { standsIn = [] } = actor;
  const own = actor.roles.filter((role) => !standsIn.some((each) => each.role === role));
  const lent = standsIn.map(({ forId, role, untilOn }) =>
    t('standIn.until.short', {
      name: people[forId] ?? t('person.unknown'),
      role: t(`role.${role}`),
      until: untilOn,
    }),
  );
  const [isMenuWanted, setMenuWanted] = useState(false);
  const [isCalm, setCalm] = useState(false);
  useEffect(() => {
    const waiting = setTimeout(() => {
      setCalm(true);
      void loadMenu();
    }, calmAfterMs);
    return () => clearTimeout(waiting);
  }, []);
  const button = (
    <Button appearance="subtle" icon={<MoreSign />} aria-label={t('menu.open')} onClick={() => setMenuWanted(true)} />
  );
  return (
    <header className={styles.header}>
      <div className={styles.who}>
        <Subtitle2 as="h1">{actor.name}</Subtitle2>
        <Caption1 className={styles.as}>
          {[...own.map((role) => t(`role.${role}`)), ...lent].join(t('list.comma'))}
        </Caption1>
      </div>
      <StateChip />
      <span className={styles.bell}>
        <Suspense fallback={null}>{isCalm && <Bell />}</Suspense>
      </span>
      {isMenuWanted ? (
        <Suspense fallback={button}>
          <PersonMenu />
        </Suspense>
      ) : (
        button
      )}
    </header>
  );
}
