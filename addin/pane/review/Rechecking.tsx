import { Body1Strong, Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { ContractDetail, Envelope, Result } from '../../wire.ts';
import { useAnnounce } from '../announcer.tsx';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { FindingLine } from '../parts/FindingLine.tsx';
import { Refusal } from '../parts/Refusal.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { command, useCommands } from '../queries.ts';
import { useUnsaved } from '../useUnsaved.ts';
import { CheckList } from './CheckList.tsx';
import { Folded } from './Folded.tsx';
import type { Triggered } from './ItemRow.tsx';
import { isAbout, type Item } from './items.ts';
import { reasonsIn, withReason, type Reasons } from './reasons.ts';
import { ReturnDialog } from './ReturnDialog.tsx';
import { ReviewRecord } from './ReviewRecord.tsx';
import { SavedSign, SavingTrouble } from './Saving.tsx';
import { standingBefore } from './standing-before.ts';
import type { TickingState } from './ticking.ts';
import { useOpenGroups } from './useOpenGroups.ts';
import { useTicking } from './useTicking.ts';
import { VoidedNote } from './VoidedNote.tsx';

const useStyles = makeStyles({
  done: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  progress: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
});

interface RecheckingProps {
  readonly detail: ContractDetail;
  readonly jump: ((cell: string) => void) | undefined;
  readonly onDecided: (sentence: string) => void;
  /** The contract is not what it was: read it again. */
  readonly onOutrun: () => void;
  readonly children: ReactNode;
}

const triggeredBy =
  ({ record: { review }, specials }: ContractDetail) =>
  (item: Item): Triggered[] =>
    specials
      .filter(({ finding }) => isAbout(item, finding.where))
      .map((special) => ({ special, answer: review?.answers.find(({ token }) => token === special.token) }));

/** 复核签批 (CT-3c, CT-3b): every clause, line and figure ticked one by one, then the approval; or back with reasons. */
export function Rechecking({ detail, jump, onDecided, onOutrun, children }: RecheckingProps) {
  const { t } = useLanguage();
  const me = useWho();
  const announce = useAnnounce();
  const says = useTrouble();
  const commands = useCommands();
  const ticking = useTicking(detail, onOutrun);
  const { record, items } = detail;
  const { contractId, customerName: name } = record;
  const groups = useOpenGroups(items, (token) => ticking.ticked.has(token));
  const [reasons = {}, keepReasons] = useUnsaved<Reasons>(`return ${contractId}`);
  const [isReturning, setReturning] = useState(false);
  const [turnedAway, setTurnedAway] = useState<Result>();
  const { refusals, flags, unticked } = standingBefore(detail, ticking.ticked, me);
  const who = me.people[record.handlerId] ?? t('person.unknown');
  const wanted = reasonsIn(reasons, items);
  const giveReason = (key: string, reason: string | undefined) =>
    keepReasons((was = {}) => withReason(was, key, reason));

  const decide = async (commandAt: (revision: number) => Envelope, sentence: string) => {
    setTurnedAway(undefined);
    // What was ticked is on record before anything is decided on it.
    if (!(await ticking.flush())) return;
    const settle = ([result]: readonly Result[]) => {
      if (!result?.ok) {
        setTurnedAway(result);
        return;
      }
      keepReasons(() => undefined);
      announce(sentence);
      onDecided(sentence);
    };
    // Awaited, not called back: a decided contract is another page, and this one may be gone by then.
    await commands.mutateAsync([commandAt(ticking.state().revision)]).then(settle, () => undefined);
  };
  const approve = () =>
    decide(
      (revision) => command('contract.approve', { contractId, seen: record.hash ?? '' }, revision),
      t('recheck.approved', { name }),
    );
  const giveBack = () => {
    setReturning(false);
    return decide(
      (revision) => command('contract.return', { contractId, reasons: wanted }, revision),
      t('recheck.returned', { name, who }),
    );
  };
  return (
    <Screen
      before={
        <>
          {commands.error && <Said intent="error" sentence={says(commands.error)} />}
          <SavingTrouble ticking={ticking} />
          <Progress items={items} ticking={ticking} onNext={groups.goToNext} />
        </>
      }
      primary={
        <Button
          appearance="primary"
          disabled={unticked !== undefined || refusals.length > 0}
          disabledFocusable={commands.isPending}
          aria-describedby="before-approval"
          onClick={() => void approve()}
        >
          {t('recheck.approve')}
        </Button>
      }
      quiet={
        <Button disabledFocusable={commands.isPending} onClick={() => setReturning(true)}>
          {wanted.length > 0 ? t('recheck.returnSome', { n: wanted.length }) : t('recheck.return')}
        </Button>
      }
    >
      {children}
      {turnedAway && <Refusal result={turnedAway} />}
      <div id="before-approval" style={{ display: 'contents' }}>
        {[...refusals, ...flags].map((finding, i) => (
          <FindingLine key={i} finding={finding} />
        ))}
      </div>
      <VoidedNote contract={record} items={items} jump={jump} />
      <ReviewRecord detail={detail} />
      <CheckList
        items={items}
        ticked={ticking.ticked}
        onTick={ticking.tick}
        triggeredBy={triggeredBy(detail)}
        reasons={reasons}
        onReason={giveReason}
        goal={groups.goal}
        open={groups.open}
        onOpen={groups.onOpen}
        jump={jump}
      />
      <Folded detail={detail} hasItems={false} />
      {isReturning && (
        <ReturnDialog
          who={who}
          items={items}
          reasons={reasons}
          onReason={giveReason}
          onReturn={() => void giveBack()}
          onClose={() => setReturning(false)}
        />
      )}
    </Screen>
  );
}

interface ProgressProps {
  readonly items: readonly Item[];
  readonly ticking: TickingState;
  readonly onNext: () => void;
}

/** How much is ticked, and the way to what is not. */
function Progress({ items, ticking, onNext }: ProgressProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const announce = useAnnounce();
  const done = items.filter(({ token }) => ticking.ticked.has(token)).length;
  const isDone = items.length > 0 && done === items.length;
  useEffect(() => {
    if (isDone) announce(t('recheck.allTicked'));
  }, [isDone, announce, t]);
  return (
    <div>
      <div className={styles.progress}>
        <span className={styles.done}>
          <Body1Strong>{t('recheck.progress', { done, all: items.length })}</Body1Strong>
          <SavedSign ticking={ticking} />
        </span>
        {!isDone && (
          <Button size="small" appearance="subtle" onClick={onNext}>
            {t('recheck.next')}
          </Button>
        )}
      </div>
      <ProgressBar
        value={done}
        max={Math.max(1, items.length)}
        aria-label={t('recheck.progress', { done, all: items.length })}
      />
    </div>
  );
}
