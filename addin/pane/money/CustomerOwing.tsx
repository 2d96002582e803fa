import { Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { yuanText } from '#policy/form/number.ts';
import type { AccountLine } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { List } from '../parts/List.tsx';
import { RowButton } from '../parts/RowButton.tsx';
import { ReceivableLine } from './ReceivableLine.tsx';

const useStyles = makeStyles({
  customer: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  open: { padding: `${tokens.spacingVerticalXS} 0` },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  name: { flex: '1 1 140px', minWidth: 0, overflowWrap: 'anywhere' },
  sum: { marginInlineStart: 'auto', fontVariantNumeric: 'tabular-nums' },
  small: { color: tokens.colorNeutralForeground2 },
  instalments: {
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface CustomerOwingProps {
  readonly account: AccountLine;
  /** Whoever sees only their own need not be told whose they are. */
  readonly isOwnerSaid: boolean;
  readonly onOpen: () => void;
}

/** One customer of 应收: what it owes altogether, and its instalments; opens everything about its money. */
export function CustomerOwing({ account, isOwnerSaid, onOpen }: CustomerOwingProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { customerId, name, ownerName, owedFen, overdueFen, longestDays, advanceFen, receivables } = account;
  const words = [
    isOwnerSaid ? ownerName : undefined,
    overdueFen > 0 ? t('receivables.overdueSum', { sum: yuanText(overdueFen), days: longestDays }) : undefined,
    advanceFen > 0 ? t('receivables.advanceSum', { sum: yuanText(advanceFen) }) : undefined,
  ].filter((text) => text !== undefined);
  return (
    <li className={styles.customer}>
      <RowButton className={styles.open} data-customer={customerId} onClick={onOpen}>
        <span className={styles.head}>
          <Body1Strong className={styles.name}>{name}</Body1Strong>
          <Body1Strong className={styles.sum}>{yuanText(owedFen)}</Body1Strong>
        </span>
        {words.length > 0 && <Caption1 className={styles.small}>{words.join(' · ')}</Caption1>}
      </RowButton>
      {receivables.length > 0 && (
        <div className={styles.instalments}>
          <List label={t('receivables.of', { name })}>
            {receivables.map((receivable) => (
              <ReceivableLine
                key={`${receivable.contractId}.${receivable.n}`}
                receivable={receivable}
                ownerName={ownerName}
                isNumbered
              />
            ))}
          </List>
        </div>
      )}
    </li>
  );
}
