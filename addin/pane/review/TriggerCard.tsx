import {
  Body1Strong,
  Caption1,
  Field,
  Link,
  makeStyles,
  Radio,
  RadioGroup,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useId } from 'react';
import { keysOf } from '#policy/keys-of.ts';
import { verdicts } from '#policy/terms/contract.ts';
import { useLanguage } from '../language.tsx';
import { Citation } from '../parts/Citation.tsx';
import { LevelSign } from '../parts/signs.tsx';
import { lacksNote, type AnswerDraft, type Special } from './answers.ts';
import { CellLink } from '../parts/CellLink.tsx';
import { ItemBody } from './ItemBody.tsx';
import type { Item } from './items.ts';
import { useItemName } from './useItemName.ts';
import { useTriggerName } from './useTriggerName.ts';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  sign: { flexShrink: 0, display: 'inline-flex', paddingTop: '2px', color: tokens.colorStatusWarningForeground1 },
  words: { flex: '1 1 0', minWidth: 0, display: 'flex', flexDirection: 'column' },
  small: { color: tokens.colorNeutralForeground3, display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  evidence: {
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
  choices: { flexWrap: 'wrap' },
});

const longestNote = 500;

/** The triggers whose evidence is the customer's money. */
const ofMoney: readonly string[] = ['DM-8c', 'X4', 'X7'];

interface TriggerCardProps {
  readonly special: Special;
  readonly n: number;
  /** What the trigger speaks of, where it is one place of the contract. */
  readonly item: Item | undefined;
  readonly answer: AnswerDraft;
  readonly onAnswer: (answer: AnswerDraft) => void;
  readonly jump: ((cell: string) => void) | undefined;
  /** Shows what the customer owes. */
  readonly onMoney: () => void;
}

/** One thing that makes the contract special: its size, what it says now and said before, and the answer to it. */
export function TriggerCard({ special, n, item, answer, onAnswer, jump, onMoney }: TriggerCardProps) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const nameOf = useItemName();
  const titleId = useId();
  const triggerName = useTriggerName(item ? [item] : []);
  const { finding } = special;
  const { verdict, note } = answer;
  return (
    <li className={styles.card} aria-labelledby={titleId}>
      <div className={styles.head}>
        <span className={styles.sign}>
          <LevelSign level={finding.level} />
        </span>
        <span className={styles.words}>
          <Body1Strong id={titleId}>{`${n}. ${triggerName(special)}`}</Body1Strong>
          <Caption1 className={styles.small}>
            {item && <span>{nameOf(item)}</span>}
            <CellLink cell={finding.where.cell ?? item?.cell} jump={jump} />
            <Citation clause={finding.cites} />
            {ofMoney.includes(finding.cites) && (
              <Link as="button" inline onClick={onMoney}>
                {t('receivables.seeAll')}
              </Link>
            )}
          </Caption1>
        </span>
      </div>
      {item && (
        <div className={styles.evidence}>
          <ItemBody item={item} />
        </div>
      )}
      <RadioGroup
        className={styles.choices}
        layout="horizontal"
        aria-labelledby={titleId}
        value={verdict ?? ''}
        onChange={(_, { value }) => onAnswer({ ...answer, verdict: value as NonNullable<AnswerDraft['verdict']> })}
      >
        {keysOf(verdicts).map((each) => (
          <Radio key={each} value={each} label={say(verdicts[each])} />
        ))}
      </RadioGroup>
      {verdict !== undefined && verdict !== 'accepted' && (
        <Field
          validationState={lacksNote(answer) ? 'warning' : 'none'}
          validationMessage={lacksNote(answer) ? t('review.sayWhy') : null}
        >
          <Textarea
            rows={2}
            maxLength={longestNote}
            aria-label={t(verdict === 'refused' ? 'review.reason' : 'review.conditionLabel')}
            placeholder={t(verdict === 'refused' ? 'review.reason' : 'review.conditionLabel')}
            value={note}
            onChange={(_, { value }) => onAnswer({ ...answer, note: value })}
          />
        </Field>
      )}
    </li>
  );
}
