import { Body1, Button, Caption1, Checkbox, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { Answer } from '#policy/terms/contract.ts';
import { useLanguage } from '../language.tsx';
import type { Special } from './answers.ts';
import { CellLink } from '../parts/CellLink.tsx';
import { ItemBody } from './ItemBody.tsx';
import type { Item } from './items.ts';
import { AnswerNote } from './ReviewRecord.tsx';
import { RiskBadge } from './RiskBadge.tsx';
import { useItemName } from './useItemName.ts';
import type { Goal } from './useOpenGroups.ts';
import { VerdictBadge } from './VerdictBadge.tsx';

const useStyles = makeStyles({
  row: {
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  tick: { flex: '1 1 112px', minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  want: { minWidth: 'auto' },
  // Under the label of its tick.
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingInlineStart: '36px',
  },
  triggers: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  answer: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
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
  const name = useItemName()(item);
  const bodyId = useId();
  const row = useRef<HTMLLIElement>(null);
  const [isFresh, setFresh] = useState(false);
  useEffect(() => {
    if (!goal) return;
    row.current?.querySelector('input')?.focus();
    row.current?.scrollIntoView({ block: 'center' });
  }, [goal]);
  const toggleReason = () => {
    setFresh(true);
    onReason(reason === undefined ? '' : undefined);
  };
  return (
    <li ref={row} className={styles.row}>
      <div className={styles.head}>
        <Checkbox
          className={styles.tick}
          label={name}
          aria-describedby={bodyId}
          checked={isTicked}
          onChange={(_, { checked }) => onTick(checked === true)}
        />
        <RiskBadge risk={item.risk} />
        <CellLink cell={item.cell} jump={jump} />
        <Button
          className={styles.want}
          size="small"
          appearance="subtle"
          aria-label={t(reason === undefined ? 'recheck.wantChange' : 'recheck.unwantChange', { name })}
          onClick={toggleReason}
        >
          {t(reason === undefined ? 'recheck.want' : 'recheck.unwant')}
        </Button>
      </div>
      <div className={styles.body}>
        <div id={bodyId}>
          <ItemBody item={item} />
          {triggered.map((each) => (
            <Trigger key={each.special.token} {...each} isShown={item.was === undefined} />
          ))}
        </div>
        {reason !== undefined && (
          <Textarea
            rows={2}
            maxLength={longestReason}
            autoFocus={isFresh}
            aria-label={t('recheck.wantedOf', { name })}
            placeholder={t('recheck.wanted')}
            value={reason}
            onChange={(_, { value }) => onReason(value)}
          />
        )}
      </div>
    </li>
  );
}

/** Why an item is special, and the answer to that; a changed clause already shows both wordings. */
function Trigger({ special, answer, isShown }: Triggered & { readonly isShown: boolean }) {
  const styles = useStyles();
  const { say, t } = useLanguage();
  return (
    <div className={styles.triggers}>
      {isShown && <Body1>{say(special.finding.reason)}</Body1>}
      <span className={styles.answer}>
        <Caption1>{t(answer ? 'recheck.superior' : 'recheck.unreviewed')}</Caption1>
        {answer && <VerdictBadge verdict={answer.verdict} />}
        {answer && <AnswerNote answer={answer} />}
      </span>
    </div>
  );
}
