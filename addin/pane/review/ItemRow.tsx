import { Body1, Button, Caption1, Checkbox, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { Answer } from '#policy/terms/contract.ts';
import { useLanguage } from '../language.tsx';
import type { Special } from './answers.ts';
import { CellLink } from './CellLink.tsx';
import { ItemBody } from './ItemBody.tsx';
import type { Item } from './items.ts';
import { AnswerNote } from './ReviewRecord.tsx';
import { RiskBadge } from './RiskBadge.tsx';
import { useItemName } from './useItemName.ts';
import type { Goal } from './useOpenGroups.ts';
import { VerdictBadge } from './VerdictBadge.tsx';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  tick: { flex: '1 1 120px', minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  body: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalXXL,
  },
  special: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  answer: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  reason: { width: '100%' },
});

const longestReason = 500;

/** A trigger that speaks of an item, and what the superior answered to it. */
export interface Triggered {
  readonly special: Special;
  readonly answer: Answer | undefined;
}

interface ItemRowProps {
  readonly item: Item;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
  /** The focus goes to its tick. */
  readonly goal: Goal | undefined;
  readonly triggered: readonly Triggered[];
  /** Why it goes back to its handler; undefined where nothing is asked of it. */
  readonly reason: string | undefined;
  readonly onReason: (reason: string | undefined) => void;
  readonly jump: ((cell: string) => void) | undefined;
}

/** One item to re-check: its tick, what it says, why it is looked at first, and what has to change in it. */
export function ItemRow({ item, isTicked, onTick, goal, triggered, reason, onReason, jump }: ItemRowProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const nameOf = useItemName();
  const bodyId = useId();
  const tick = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!goal) return;
    tick.current?.focus();
    tick.current?.scrollIntoView({ block: 'center' });
  }, [goal]);
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <Checkbox
          className={styles.tick}
          ref={tick}
          label={nameOf(item)}
          aria-describedby={bodyId}
          checked={isTicked}
          onChange={(_, { checked }) => onTick(checked === true)}
        />
        <RiskBadge risk={item.risk} />
        <CellLink cell={item.cell} jump={jump} />
      </div>
      <div className={styles.body}>
        <div id={bodyId}>
          <ItemBody item={item} />
          {triggered.map((each) => (
            <Trigger key={each.special.token} {...each} />
          ))}
        </div>
        <Wanted name={nameOf(item)} reason={reason} onReason={onReason} label={t('recheck.wanted')} />
      </div>
    </li>
  );
}

function Trigger({ special, answer }: Triggered) {
  const styles = useStyles();
  const { say, t } = useLanguage();
  return (
    <div className={styles.special}>
      <Body1>{say(special.finding.reason)}</Body1>
      <span className={styles.answer}>
        <Caption1>{t(answer ? 'recheck.superior' : 'recheck.unreviewed')}</Caption1>
        {answer && <VerdictBadge verdict={answer.verdict} />}
        {answer && <AnswerNote answer={answer} />}
      </span>
    </div>
  );
}

interface WantedProps {
  readonly name: string;
  readonly label: string;
  readonly reason: string | undefined;
  readonly onReason: (reason: string | undefined) => void;
}

/** What has to change in an item before the contract comes again. */
function Wanted({ name, label, reason, onReason }: WantedProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [isFresh, setFresh] = useState(false);
  if (reason === undefined)
    return (
      <Button
        size="small"
        appearance="subtle"
        aria-label={t('recheck.wantChange', { name })}
        onClick={() => {
          setFresh(true);
          onReason('');
        }}
      >
        {t('recheck.want')}
      </Button>
    );
  return (
    <>
      <Textarea
        className={styles.reason}
        rows={2}
        maxLength={longestReason}
        autoFocus={isFresh}
        aria-label={`${name}：${label}`}
        placeholder={label}
        value={reason}
        onChange={(_, { value }) => onReason(value)}
      />
      <Button size="small" appearance="subtle" onClick={() => onReason(undefined)}>
        {t('recheck.unwant')}
      </Button>
    </>
  );
}
