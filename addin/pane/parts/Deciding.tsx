import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { CustomerDetail, Result } from '../../wire.ts';
import { useAnnounce } from '../announcer.tsx';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useCommands } from '../queries.ts';
import { decisionCommand, findingsOn, startingDraft, type Draft } from './decision.ts';
import { DecisionForm } from './DecisionForm.tsx';
import { Refusal, wasOutrun } from './Refusal.tsx';
import { Said } from './Said.tsx';
import { Screen } from './Screen.tsx';
import { useTrouble } from './trouble.ts';

interface DecidingProps {
  readonly detail: CustomerDetail;
  readonly draft: Draft | undefined;
  readonly onDraft: (draft: Draft) => void;
  readonly onDecided: (sentence: string) => void;
  readonly onSkip: () => void;
  /** The report or its evidence has changed: read it again. */
  readonly onStale: () => void;
  readonly children: ReactNode;
}

const labels = { absent: 'decide.absent', related: 'decide.related', same: 'decide.same' } as const;

/** The decision below its evidence. What was typed stays when it is turned away. */
export function Deciding({
  detail,
  draft = startingDraft(detail),
  onDraft,
  onDecided,
  onSkip,
  onStale,
  children,
}: DecidingProps) {
  const { t } = useLanguage();
  const me = useWho();
  const announce = useAnnounce();
  const says = useTrouble();
  const commands = useCommands();
  const [turnedAway, setTurnedAway] = useState<Result>();
  const findings = findingsOn(draft, detail, me);
  const { record } = detail;

  const settle = ([result]: readonly Result[]) => {
    if (!result?.ok) {
      setTurnedAway(result);
      if (wasOutrun(result)) onStale();
      return;
    }
    const who = me.people[record.reporterId] ?? '';
    const sentence = t(draft.kind === 'same' ? 'decided.same' : 'decided.confirmed', { name: record.name, who });
    announce(sentence);
    onDecided(sentence);
  };
  return (
    <Screen
      before={
        <>
          {commands.error && <Said intent="error" sentence={says(commands.error)} />}
          <DecisionForm draft={draft} onDraft={onDraft} detail={detail} findings={findings} />
        </>
      }
      primary={
        <Button
          appearance="primary"
          disabled={draft.kind === undefined || findings.length > 0}
          disabledFocusable={commands.isPending}
          onClick={() => void commands.mutateAsync([decisionCommand(draft, detail)]).then(settle, () => undefined)}
        >
          {t(draft.kind === undefined ? 'decide.choose' : labels[draft.kind])}
        </Button>
      }
      quiet={<Button onClick={onSkip}>{t('decide.skip')}</Button>}
    >
      {turnedAway && <Refusal result={turnedAway} />}
      {children}
    </Screen>
  );
}
