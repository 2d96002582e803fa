import { Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { MoreSign } from './signs.tsx';
import { StateChip } from './StateChip.tsx';

const loadMenu = async () => ({ default: (await import('./PersonMenu.tsx')).PersonMenu });
const PersonMenu = lazy(loadMenu);

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
});

/** Who I am and as what, how my rows stand, and the menu; the menu's code comes when it is wanted. */
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
  useEffect(() => {
    const waiting = setTimeout(() => void loadMenu(), 1_000);
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
