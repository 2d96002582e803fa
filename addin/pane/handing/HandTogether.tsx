import { Body1, Button, Checkbox, ProgressBar } from '@fluentui/react-components';
import { useState } from 'react';
import type { Holding, Result } from '../../wire.ts';
import { useAnnounce } from '../announcer.tsx';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { FindingLine } from '../parts/FindingLine.tsx';
import { List } from '../parts/List.tsx';
import { Listing } from '../parts/Listing.tsx';
import { Said } from '../parts/Said.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { command, useCommands } from '../queries.ts';
import { ShortText } from '../parts/ShortText.tsx';
import { HeirChoice } from './HeirChoice.tsx';
import { useHeld } from './lists.ts';
import { toggled } from './staff-draft.ts';

/** So many transfers go in one request: the bar moves, and a lost connection loses little. */
const atOnce = 20;

interface Turned {
  readonly holding: Holding;
  readonly result: Result;
}

interface HandTogetherProps {
  readonly staffId: string;
  /** It begins: what was said before is over. */
  readonly onHanding: () => void;
}

/** What a leaver holds, handed over together (CF-2.1g): each customer in its own act, so that one that cannot go holds up no other. */
export function HandTogether({ staffId, onHanding }: HandTogetherProps) {
  const { t } = useLanguage();
  const says = useTrouble();
  const { people } = useWho();
  const announce = useAnnounce();
  const held = useHeld(staffId);
  const { mutateAsync } = useCommands();
  const [left, setLeft] = useState<readonly string[]>([]);
  const [heirId, setHeir] = useState('');
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [progress, setProgress] = useState<{ readonly done: number; readonly all: number }>();
  const [said, setSaid] = useState<string>();
  const [turned, setTurned] = useState<readonly Turned[]>([]);
  const [trouble, setTrouble] = useState<unknown>();
  const lines = held.lines ?? [];
  const chosen = lines.filter(({ record }) => !left.includes(record.customerId));
  const who = people[heirId] ?? t('person.unknown');

  const hand = async () => {
    setAsked(false);
    setTrouble(undefined);
    onHanding();
    const refused: Turned[] = [];
    let gone = 0;
    try {
      for (let done = 0; done < chosen.length; done += atOnce) {
        setProgress({ done, all: chosen.length });
        const some = chosen.slice(done, done + atOnce);
        const results = await mutateAsync(
          some.map(({ record: { customerId, revision } }) =>
            command('customer.transfer', { customerId, toId: heirId, reason: reason.trim() }, revision),
          ),
        );
        results.forEach((result, i) => {
          const holding = some[i];
          if (result.ok) gone += 1;
          else if (holding) refused.push({ holding, result });
        });
      }
    } catch (error) {
      setTrouble(error);
    } finally {
      setProgress(undefined);
      setTurned(refused);
      const sentence = t('people.handed', { n: gone, who });
      setSaid(gone > 0 ? sentence : undefined);
      if (gone > 0) announce(sentence);
    }
  };

  return (
    <>
      <Said sentence={said} />
      {trouble !== undefined && <Said intent="error" sentence={says(trouble)} />}
      {turned.length > 0 && <Body1>{t('people.notHanded', { n: turned.length })}</Body1>}
      {turned.map(({ holding: { record }, result }) => (
        <div key={record.customerId}>
          <Body1>{record.name}</Body1>
          {result.findings.map((finding, i) => (
            <FindingLine key={i} finding={finding} />
          ))}
        </div>
      ))}
      {progress && (
        <div role="status">
          <Body1>{t('people.handing', progress)}</Body1>
          <ProgressBar value={progress.done} max={progress.all} />
        </div>
      )}
      <Listing queue={held} isEmpty={lines.length === 0} title={t('people.holdsNone')} hint="">
        <Body1>{t(held.hasNextPage ? 'people.holdsMore' : 'people.holds', { n: lines.length })}</Body1>
        <List label={t('people.holds', { n: lines.length })}>
          {lines.map(({ record: { customerId, name } }) => (
            <li key={customerId}>
              <Checkbox
                label={name}
                aria-label={t('people.pick', { name })}
                checked={!left.includes(customerId)}
                onChange={() => setLeft(toggled(left, customerId))}
              />
            </li>
          ))}
        </List>
        <HeirChoice ownerId={staffId} value={heirId} onChoose={setHeir} />
        <ShortText label={t('handing.reason')} longest={500} required value={reason} onType={setReason} />
        <Button
          disabled={chosen.length === 0 || heirId === '' || reason.trim() === ''}
          disabledFocusable={progress !== undefined}
          onClick={() => setAsked(true)}
        >
          {t('people.handTogether', { n: chosen.length })}
        </Button>
      </Listing>
      {isAsked && (
        <Confirm
          title={t('people.handTitle', { n: chosen.length, who })}
          doIt={t('people.handTogether', { n: chosen.length })}
          onDo={() => void hand()}
          onClose={() => setAsked(false)}
        >
          <Body1>{t('handing.transferThen', { who })}</Body1>
        </Confirm>
      )}
    </>
  );
}
