import { Accordion, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { clockOf } from '#policy/day.ts';
import type { NoticeLine } from '../../wire.ts';
import { useAnnounce } from '../announcer.tsx';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useNavigation } from '../navigation.tsx';
import { Fold } from '../parts/Fold.tsx';
import { List } from '../parts/List.tsx';
import { Listing } from '../parts/Listing.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { spotOfNotice } from './notice-spots.ts';
import { useNotices, useSeeing } from './useNotices.ts';
import { WorkLine } from './WorkLine.tsx';

const toTheMinute = 16;

/** 通知: what the house told me, unseen first; opening one marks it as seen and goes to what it is about. */
export function Notices() {
  const { t } = useLanguage();
  const { back } = useNavigation();
  const says = useTrouble();
  const announce = useAnnounce();
  const unseen = useNotices(false);
  const seeing = useSeeing();
  const [said, setSaid] = useState<string>();
  const seeAll = async () => {
    const isDone = await seeing.mutateAsync('all').then(
      () => true,
      () => false,
    );
    if (!isDone) return;
    setSaid(t('notices.allSeen'));
    announce(t('notices.allSeen'));
  };
  const lines = unseen.lines ?? [];
  return (
    <Screen
      quiet={
        lines.length > 0 && (
          <Button disabledFocusable={seeing.isPending} onClick={() => void seeAll()}>
            {t('notices.seeAll')}
          </Button>
        )
      }
    >
      <TopLine title={t('notices.title')} onBack={back} />
      {seeing.error && <Said intent="error" sentence={says(seeing.error)} />}
      <Said sentence={said} />
      <Listing queue={unseen} isEmpty={lines.length === 0} title={t('notices.none')} hint={t('notices.noneHint')}>
        <List label={t('notices.unseen')}>
          {lines.map((line) => (
            <OneNotice key={line.key} line={line} />
          ))}
        </List>
      </Listing>
      <Earlier />
    </Screen>
  );
}

function OneNotice({ line }: { readonly line: NoticeLine }) {
  const { t, say } = useLanguage();
  const { go } = useNavigation();
  const { actor } = useWho();
  const seeing = useSeeing();
  const spot = spotOfNotice(line, actor.roles);
  const open = () => {
    if (line.seenAt === undefined) void seeing.mutateAsync([line.key]).catch(() => undefined);
    if (spot) go(spot);
  };
  return (
    <WorkLine
      title={say(line.label)}
      reason={say(line.says)}
      cites={line.cites}
      small={clockOf(line.at).slice(0, toTheMinute)}
      step={t(spot ? 'notices.open' : 'notices.see')}
      onStep={open}
      isBusy={seeing.isPending}
    />
  );
}

/** Those I have seen, read when they are wanted. */
function Earlier() {
  const { t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  return (
    <Accordion collapsible onToggle={(_, { openItems }) => setOpen(openItems.length > 0)}>
      <Fold value="seen" title={t('notices.seen')}>
        {isOpen && <SeenNotices />}
      </Fold>
    </Accordion>
  );
}

function SeenNotices() {
  const { t } = useLanguage();
  const seen = useNotices(true);
  const lines = seen.lines ?? [];
  return (
    <Listing queue={seen} isEmpty={lines.length === 0} title={t('notices.noneSeen')} hint="">
      <List label={t('notices.seen')}>
        {lines.map((line) => (
          <OneNotice key={line.key} line={line} />
        ))}
      </List>
    </Listing>
  );
}
