import { Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage } from '../language.tsx';
import { List } from '../parts/List.tsx';
import { yuan } from '../parts/money.ts';
import type { Crossing, Side } from './cross.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  bar: { height: '8px', backgroundColor: tokens.colorBrandBackground, borderRadius: tokens.borderRadiusSmall },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface CrossTableProps {
  readonly crossing: Crossing;
  readonly down: Side;
  readonly across: Side;
  readonly nameOf: (side: Side, value: string) => string;
}

/** A crossing as narrow as the pane: a line and a bar for each value, and what it is made of. */
export function CrossTable({ crossing, down, across, nameOf }: CrossTableProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const most = Math.max(1, ...crossing.lines.map(({ count }) => count));
  const made = (counts: readonly number[]) =>
    counts.flatMap((count, i) =>
      count === 0 ? [] : [t('classes.part', { name: nameOf(across, crossing.columns[i] ?? ''), count })],
    );
  return (
    <List label={t('classes.title')}>
      {crossing.lines.map(({ value, count, fen, across: counts }) => (
        <li key={value} className={styles.line}>
          <Body1Strong>{t('classes.line', { name: nameOf(down, value), count, money: yuan(fen) })}</Body1Strong>
          <div className={styles.bar} style={{ width: `${String((count / most) * 100)}%` }} aria-hidden />
          <Caption1 className={styles.quiet}>{made(counts).join(t('list.comma'))}</Caption1>
        </li>
      ))}
      <li className={styles.line}>
        <Body1Strong>
          {t('classes.line', { name: t('classes.total'), count: crossing.count, money: yuan(crossing.fen) })}
        </Body1Strong>
      </li>
    </List>
  );
}
