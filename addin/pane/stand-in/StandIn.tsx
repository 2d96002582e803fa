import { Body1 } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAnnounce } from '../announcer.tsx';
import { useHouse } from '../house.tsx';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { List } from '../parts/List.tsx';
import { Listing } from '../parts/Listing.tsx';
import { Note } from '../parts/Note.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Naming } from './Naming.tsx';
import { RunningLine } from './RunningLine.tsx';

/** 请人代理 (CT-3b): who decides in my place, from a day to a day, and naming another. */
export function StandIn() {
  const { t } = useLanguage();
  const { server } = useHouse();
  const { today } = useWho();
  const given = useQuery({ queryKey: ['delegations'], queryFn: server.delegations });
  const [said, setSaid] = useState<string>();
  const announce = useAnnounce();
  const tell = (sentence: string): void => {
    setSaid(sentence);
    announce(sentence);
  };
  const running = (given.data ?? []).filter(({ record }) => record.stage === 'given' && record.untilOn >= today);
  return (
    <Screen>
      <Note title={t('standIn.title')} hint={t('standIn.what')} />
      <Said sentence={said} />
      <Listing
        queue={{ ...given, lines: given.data }}
        isEmpty={running.length === 0}
        title={t('standIn.nobody')}
        hint=""
      >
        <Body1>{t('standIn.running')}</Body1>
        <List label={t('standIn.running')}>
          {running.map((line) => (
            <RunningLine key={line.record.delegationId} line={line} onEnded={tell} />
          ))}
        </List>
      </Listing>
      <Naming onNamed={tell} />
    </Screen>
  );
}
