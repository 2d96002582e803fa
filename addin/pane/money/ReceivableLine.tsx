import { Badge, Body1, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { yuanText } from '#policy/form/number.ts';
import type { Receivable } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { answeringSaid } from './answering-said.ts';
import { Ladder } from './Ladder.tsx';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  label: { overflowWrap: 'anywhere', minWidth: 0 },
  sum: { marginInlineStart: 'auto', fontVariantNumeric: 'tabular-nums' },
  small: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

interface ReceivableLineProps {
  readonly receivable: Receivable;
  /** Said where the contract is not: within a list of several. */
  readonly isNumbered?: boolean;
  /** Whoever collects it. */
  readonly ownerName: string;
  readonly children?: ReactNode;
}

/** 一期应收 (DM-8a): what is left of it, when it is due and how that was reckoned, and how far the ladder has come. */
export function ReceivableLine({ receivable, isNumbered = false, ownerName, children }: ReceivableLineProps) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const { label, number, dueOn, leftFen, overdueDays, reckoned, isAsked, step, answering } = receivable;
  const words = [
    isNumbered ? (number === '' ? t('card.noNumber') : number) : undefined,
    dueOn === undefined ? t('receivables.noDay') : t('receivables.due', { day: dueOn }),
    say(reckoned),
    answering && t('receivables.answering', { who: answeringSaid(answering, { t, say, ownerName }) }),
  ];
  return (
    <li className={styles.line}>
      <span className={styles.head}>
        <Body1 className={styles.label}>{label}</Body1>
        {overdueDays > 0 && leftFen > 0 && (
          <Badge appearance="tint" color="danger">
            {t('receivables.late', { n: overdueDays })}
          </Badge>
        )}
        {leftFen === 0 && (
          <Badge appearance="tint" color="success">
            {t('receivables.paid')}
          </Badge>
        )}
        {isAsked && (
          <Badge appearance="outline" color="warning">
            {t('receivables.asked')}
          </Badge>
        )}
        <Body1Strong className={styles.sum}>{yuanText(leftFen)}</Body1Strong>
      </span>
      <Caption1 className={styles.small}>
        {words.map((text, i) => text !== undefined && <span key={i}>{text}</span>)}
      </Caption1>
      {dueOn !== undefined && leftFen > 0 && <Ladder step={step} />}
      {children}
    </li>
  );
}
