import { Body1, Button, Field, Input, Subtitle2 } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Day } from '#policy/day.ts';
import { isRefused } from '#policy/finding.ts';
import type { ContractDetail, Result } from '../../wire.ts';
import { useAnnounce } from '../announcer.tsx';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useNavigation } from '../navigation.tsx';
import { FindingLine } from '../parts/FindingLine.tsx';
import { Refusal } from '../parts/Refusal.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { SpacedList } from '../parts/SpacedList.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { useCommands } from '../queries.ts';
import { useUnsaved } from '../useUnsaved.ts';
import {
  answersIn,
  answerTo,
  findingsOnReview,
  lacksNote,
  reviewCommand,
  startingReview,
  type ReviewDraft,
} from './answers.ts';
import { Folded } from './Folded.tsx';
import { isAbout } from './items.ts';
import { ReviewRecord } from './ReviewRecord.tsx';
import { TriggerCard } from './TriggerCard.tsx';
import { VoidedNote } from './VoidedNote.tsx';

interface ReviewingProps {
  readonly detail: ContractDetail;
  readonly jump: ((cell: string) => void) | undefined;
  readonly onDecided: (sentence: string) => void;
  readonly onSkip: () => void;
  readonly children: ReactNode;
}

/** 评审 (CT-2b3): each trigger answered on its own, until when the answers hold, and off to the re-check or back. */
export function Reviewing({ detail, jump, onDecided, onSkip, children }: ReviewingProps) {
  const { t } = useLanguage();
  const me = useWho();
  const announce = useAnnounce();
  const says = useTrouble();
  const commands = useCommands();
  const [turnedAway, setTurnedAway] = useState<Result>();
  const { go } = useNavigation();
  const { record, specials, items } = detail;
  const [kept, keep] = useUnsaved<ReviewDraft>(`review ${record.contractId}`);
  const draft = kept ?? startingReview(detail, me.today);
  const findings = findingsOnReview(draft, detail, me);
  const answers = answersIn(draft, specials);
  const change = (next: (was: ReviewDraft) => ReviewDraft) => keep((was) => next(was ?? draft));

  const settle = ([result]: readonly Result[]) => {
    if (!result?.ok) {
      setTurnedAway(result);
      return;
    }
    keep(() => undefined);
    const refused = answers.filter(({ verdict }) => verdict === 'refused').length;
    const who = me.people[record.handlerId] ?? t('person.unknown');
    const sentence =
      refused > 0
        ? t('reviewed.returned', { name: record.customerName, who, n: refused })
        : t('reviewed.passed', { name: record.customerName });
    announce(sentence);
    onDecided(sentence);
  };
  return (
    <Screen
      before={
        <>
          {commands.error && <Said intent="error" sentence={says(commands.error)} />}
          <HoldsUntil day={draft.validUntilOn} onDay={(validUntilOn) => change((was) => ({ ...was, validUntilOn }))} />
        </>
      }
      primary={
        <Button
          appearance="primary"
          disabled={isRefused(findings)}
          disabledFocusable={commands.isPending}
          onClick={() => {
            setTurnedAway(undefined);
            void commands.mutateAsync([reviewCommand(draft, detail)]).then(settle, () => undefined);
          }}
        >
          <SendLabel draft={draft} specials={specials} />
        </Button>
      }
      quiet={<Button onClick={onSkip}>{t('decide.skip')}</Button>}
    >
      {children}
      {turnedAway && <Refusal result={turnedAway} />}
      {findings
        .filter(({ level }) => level === 'flag')
        .map((finding) => (
          <FindingLine key={finding.by} finding={finding} />
        ))}
      <VoidedNote contract={record} items={items} jump={jump} />
      <Subtitle2 as="h3">{t('review.specials', { n: specials.length })}</Subtitle2>
      {specials.length === 0 && <Body1>{t('review.noSpecials')}</Body1>}
      <SpacedList as="ol" isWide>
        {specials.map((special, i) => (
          <TriggerCard
            key={special.token}
            n={i + 1}
            special={special}
            item={items.find((item) => isAbout(item, special.finding.where))}
            answer={answerTo(draft, special)}
            onAnswer={(answer) => change((was) => ({ ...was, answers: { ...was.answers, [special.token]: answer } }))}
            jump={jump}
            onMoney={() => go({ tab: 'more', page: 'receivables', customerId: record.customerId })}
          />
        ))}
      </SpacedList>
      <ReviewRecord detail={detail} />
      <Folded detail={detail} jump={jump} />
    </Screen>
  );
}

interface HoldsUntilProps {
  readonly day: Day;
  readonly onDay: (day: Day) => void;
}

/** The last day on which the answers hold. */
function HoldsUntil({ day, onDay }: HoldsUntilProps) {
  const { t } = useLanguage();
  const { today } = useWho();
  const isOver = day < today;
  return (
    <Field
      orientation="horizontal"
      label={t('review.holdsUntil')}
      validationState={isOver ? 'warning' : 'none'}
      validationMessage={isOver ? t('review.holdsTooShort') : null}
    >
      <Input type="date" min={today} value={day} onChange={(_, { value }) => onDay(value)} />
    </Field>
  );
}

/** What pressing it does, or what is missing before it can be pressed. */
function SendLabel({ draft, specials }: { readonly draft: ReviewDraft } & Pick<ContractDetail, 'specials'>) {
  const { t } = useLanguage();
  const drafts = specials.map((special) => answerTo(draft, special));
  const open = drafts.filter(({ verdict }) => verdict === undefined).length;
  const silent = drafts.filter(lacksNote).length;
  const refused = drafts.filter(({ verdict }) => verdict === 'refused').length;
  if (open > 0) return t('review.open', { n: open });
  if (silent > 0) return t('review.silent', { n: silent });
  return refused > 0 ? t('review.sendBack', { n: refused }) : t('review.sendOn');
}
