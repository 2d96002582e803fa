import { Body1, Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { ConsentLine } from '../../wire.ts';
import { useAnnounce } from '../announcer.tsx';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useNavigation, useSpotOn } from '../navigation.tsx';
import { List } from '../parts/List.tsx';
import { Listing } from '../parts/Listing.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import type { ActivityDraft } from '../today/activity-draft.ts';
import { useUnsaved } from '../useUnsaved.ts';
import { Answering } from './Answering.tsx';
import { standingOf } from './consent-said.ts';
import { ConsentItem } from './ConsentItem.tsx';
import { HeldConsent } from './HeldConsent.tsx';
import { MyRequest } from './MyRequest.tsx';
import { useConsents } from './useConsents.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** 征询同意: what waits for my answer, what I gave that still holds, and what I asked. */
export function Consents() {
  const { t } = useLanguage();
  const { back, go } = useNavigation();
  const { consentId: soughtId } = useSpotOn('more');
  const { roles } = useWho().actor;
  const announce = useAnnounce();
  const [said, setSaid] = useState<string>();
  const tell = (sentence: string): void => {
    setSaid(sentence);
    announce(sentence);
  };
  const mayAsk = roles.some((role) => role === 'salesperson' || role === 'manager');
  return (
    <Screen
      primary={
        mayAsk && (
          <Button appearance="primary" onClick={() => go({ tab: 'more', page: 'askConsent' })}>
            {t('consents.ask')}
          </Button>
        )
      }
    >
      <TopLine title={t('consents.title')} onBack={back} />
      <Body1>{t('consents.what')}</Body1>
      <Said sentence={said} />
      <ToAnswer soughtId={soughtId} onSaid={tell} />
      {mayAsk && <Mine soughtId={soughtId} onSaid={tell} />}
    </Screen>
  );
}

interface PartProps {
  /** What a notice led to. */
  readonly soughtId: string | undefined;
  readonly onSaid: (sentence: string) => void;
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={useStyles().section}>
      <Subtitle2 as="h3">{title}</Subtitle2>
      {children}
    </section>
  );
}

function ToAnswer({ soughtId, onSaid }: PartProps) {
  const { t } = useLanguage();
  const { people, today } = useWho();
  const asked = useConsents('asked');
  const waiting = (asked.data ?? []).filter((line) => standingOf(line, today) === 'asked');
  const held = (asked.data ?? []).filter((line) => standingOf(line, today) === 'granted');
  return (
    <>
      <Section title={t('consents.toAnswer')}>
        <Listing
          queue={{ ...asked, lines: asked.data }}
          isEmpty={waiting.length === 0}
          title={t('consents.nothingToAnswer')}
          hint=""
        >
          <List label={t('consents.toAnswer')}>
            {waiting.map((line) => (
              <ConsentItem
                key={line.record.consentId}
                line={line}
                isSought={line.record.consentId === soughtId}
                title={t('consents.wants', {
                  who: people[line.record.askerId] ?? t('person.unknown'),
                  name: line.record.customerName,
                })}
              >
                <Answering line={line} onAnswered={onSaid} />
              </ConsentItem>
            ))}
          </List>
        </Listing>
      </Section>
      {held.length > 0 && (
        <Section title={t('consents.held')}>
          <List label={t('consents.held')}>
            {held.map((line) => (
              <HeldConsent
                key={line.record.consentId}
                line={line}
                isSought={line.record.consentId === soughtId}
                onRevoked={onSaid}
              />
            ))}
          </List>
        </Section>
      )}
    </>
  );
}

function Mine({ soughtId, onSaid }: PartProps) {
  const { t } = useLanguage();
  const { go } = useNavigation();
  const [typed] = useUnsaved<ActivityDraft>('activity anybody');
  const mine = useConsents('mine');
  const lines = mine.data ?? [];
  const log = ({ record: { consentId, customerName } }: ConsentLine) => {
    // What was typed before the consent was asked for is gone on with.
    const isTyped = typed?.card.customer.trim() === customerName;
    go({ tab: 'more', page: 'activity', ...(isTyped ? {} : { consentId }) });
  };
  return (
    <Section title={t('consents.mine')}>
      <Listing
        queue={{ ...mine, lines: mine.data }}
        isEmpty={lines.length === 0}
        title={t('consents.nothingMine')}
        hint={t('consents.nothingMineHint')}
      >
        <List label={t('consents.mine')}>
          {lines.map((line) => (
            <MyRequest
              key={line.record.consentId}
              line={line}
              isSought={line.record.consentId === soughtId}
              onWithdrawn={onSaid}
              onLog={() => log(line)}
            />
          ))}
        </List>
      </Listing>
    </Section>
  );
}
