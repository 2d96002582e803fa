import { makeStyles, tokens } from '@fluentui/react-components';
import { Activity } from 'react';
import { tabsFor, useNavigation, type TabName } from './navigation.tsx';
import { useWho } from './me.tsx';
import { Banners } from './parts/Banners.tsx';
import { Header } from './parts/Header.tsx';
import { Loading } from './parts/Loading.tsx';
import { Mishap } from './parts/Mishap.tsx';
import { RibbonLead } from './parts/RibbonLead.tsx';
import { Screen } from './parts/Screen.tsx';
import { Tabs } from './parts/Tabs.tsx';
import { useScreen } from './screens.ts';
import { useVisited } from './useVisited.ts';
import { WithSheet } from './sheet-context.tsx';

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    height: '100dvh',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground1,
    // With large text the foot must not eat the screen: then the whole pane scrolls.
    '@media (max-height: 420px), (max-width: 240px)': { height: 'auto', minHeight: '100dvh' },
  },
  stage: {
    flex: '1 1 0',
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    '@media (max-height: 420px), (max-width: 240px)': { flexBasis: 'auto' },
  },
});

interface FrameProps {
  readonly isStill: boolean;
  readonly isOutOfDate: boolean;
}

/** The pane of somebody who is signed in: header, tabs, and one screen that keeps what was typed while another is shown. */
export function Frame({ isStill, isOutOfDate }: FrameProps) {
  const styles = useStyles();
  const { roles } = useWho().actor;
  const { at } = useNavigation();
  const visited = useVisited(at.tab);
  return (
    <WithSheet>
      <div className={styles.frame}>
        <Header />
        <Banners isStill={isStill} isOutOfDate={isOutOfDate} />
        <RibbonLead />
        <Tabs />
        {tabsFor(roles)
          .filter(({ name }) => visited.has(name))
          .map(({ name }) => (
            <Activity key={name} mode={name === at.tab ? 'visible' : 'hidden'}>
              <div className={styles.stage} role="tabpanel" id={`screen-${name}`} aria-labelledby={`tab-${name}`}>
                <Mishap>
                  <Stage name={name} />
                </Mishap>
              </div>
            </Activity>
          ))}
      </div>
    </WithSheet>
  );
}

/** A tab's screen, its place kept while its code is on its way. */
function Stage({ name }: { readonly name: TabName }) {
  const Content = useScreen(name);
  return Content ? (
    <Content />
  ) : (
    <Screen>
      <Loading />
    </Screen>
  );
}
