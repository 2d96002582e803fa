import { keysOf } from '#policy/keys-of.ts';
import { useGolive } from '../golive/useGolive.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { morePages, type MoreLine } from '../more/pages.ts';
import { useNavigation, useSpotOn, type MorePage } from '../navigation.tsx';
import { List } from '../parts/List.tsx';
import { Loading } from '../parts/Loading.tsx';
import { QueueRow } from '../parts/QueueRow.tsx';
import { Screen } from '../parts/Screen.tsx';
import { useLater } from '../useLater.ts';

const pageOf = (name: string | undefined): MoreLine | undefined => morePages[name as MorePage];

/** 更多: whatever is open on this tab, else the ways to its pages. */
export function More() {
  const { page } = useSpotOn('more');
  const line = pageOf(page);
  return line ? <Page key={page} line={line} /> : <Ways />;
}

function Page({ line: { load } }: { readonly line: MoreLine }) {
  const Content = useLater(load);
  return Content ? (
    <Content />
  ) : (
    <Screen>
      <Loading />
    </Screen>
  );
}

function Ways() {
  const { t } = useLanguage();
  const { go } = useNavigation();
  const { roles } = useWho().actor;
  const { data: golive } = useGolive();
  const isMine = ({ roles: whose, isWithin }: MoreLine): boolean =>
    isWithin !== true && (whose?.some((role) => roles.includes(role)) ?? true);
  // A department that is live has nothing to prepare; a superior may let customers be imported once more.
  const isOver = golive?.isLive !== false && golive?.abilities.includes('golive.reopen') !== true;
  return (
    <Screen>
      <List label={t('tab.more')}>
        {keysOf(morePages).flatMap((name) => {
          const line = pageOf(name);
          return line && isMine(line) && !(name === 'golive' && isOver)
            ? [
                <QueueRow
                  key={name}
                  name={t(line.label)}
                  small={t(line.hint)}
                  onOpen={() => go({ tab: 'more', page: name })}
                />,
              ]
            : [];
        })}
      </List>
    </Screen>
  );
}
