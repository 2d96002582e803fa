import { Badge, Body1Strong, Caption1, makeStyles, tokens, type BadgeProps } from '@fluentui/react-components';
import { yuanText } from '#policy/form/number.ts';
import { receiptStages } from '#policy/terms/receipt.ts';
import type { Match, ReceiptLine } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { RowButton } from '../parts/RowButton.tsx';
import { Reasons } from './Reasons.tsx';

const useStyles = makeStyles({
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  open: {
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  name: { flex: '1 1 140px', minWidth: 0, overflowWrap: 'anywhere' },
  sum: { marginInlineStart: 'auto', fontVariantNumeric: 'tabular-nums' },
  small: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  tags: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
});

const colors: Readonly<Record<Match['verdict'], NonNullable<BadgeProps['color']>>> = {
  sure: 'success',
  offered: 'informative',
  none: 'warning',
};

interface ReceiptRowProps {
  readonly line: ReceiptLine;
  readonly match?: Match | undefined;
  readonly onOpen: () => void;
}

/** One receipt of a list: who paid how much when, whose it probably is, and why it is thought so. */
export function ReceiptRow({ line: { record, customerName }, match, onOpen }: ReceiptRowProps) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const { payer, receivedOn, reference, amount, fen, stage } = record;
  const [best] = match?.choices ?? [];
  return (
    <li className={styles.row}>
      <RowButton className={styles.open} onClick={onOpen} data-receipt={record.receiptId}>
        <span className={styles.head}>
          <Body1Strong className={styles.name}>{payer === '' ? t('receipts.noPayer') : payer}</Body1Strong>
          <Body1Strong className={styles.sum}>{fen === undefined ? amount : yuanText(fen)}</Body1Strong>
        </span>
        <Caption1 className={styles.small}>
          {[receivedOn, reference].filter((text) => text !== '').join(' · ')}
        </Caption1>
        <span className={styles.tags}>
          {match ? (
            <Badge appearance="tint" color={colors[match.verdict]}>
              {t(`receipts.verdict.${match.verdict}`)}
            </Badge>
          ) : (
            stage !== 'entered' && <Badge appearance="outline">{say(receiptStages[stage])}</Badge>
          )}
          {best ? (
            <Caption1>
              {best.name}
              {t('list.colon')}
              <Laying parts={best.parts} advanceFen={best.advanceFen} />
            </Caption1>
          ) : (
            customerName !== undefined && <Caption1>{customerName}</Caption1>
          )}
        </span>
        {best && <Reasons reasons={best.reasons} />}
      </RowButton>
    </li>
  );
}

interface LayingProps {
  readonly parts: readonly { readonly n: number; readonly fen: number }[];
  readonly advanceFen: number;
}

/** What the money pays, in a few words: which instalments, and what is kept as an advance. */
export function Laying({ parts, advanceFen }: LayingProps) {
  const { t } = useLanguage();
  const words = [
    ...parts.map(({ n, fen }) => t('receipts.laidOn', { n, sum: yuanText(fen) })),
    ...(advanceFen > 0 ? [t('receipts.advance', { sum: yuanText(advanceFen) })] : []),
  ];
  return words.join(t('list.comma'));
}
