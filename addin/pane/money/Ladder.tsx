import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { parametersOn } from '#policy/parameters.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { ladderSaid } from './ladder-said.ts';

const useStyles = makeStyles({
  ladder: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  picture: { display: 'block', flexShrink: 0, width: '154px', maxWidth: '100%', height: 'auto' },
  words: { flex: '1 1 110px', minWidth: 0, color: tokens.colorNeutralForeground2 },
  ahead: { fill: 'none', stroke: tokens.colorNeutralStrokeAccessible },
  calm: { fill: tokens.colorBrandBackground },
  late: { fill: tokens.colorStatusWarningBackground3 },
  over: { fill: tokens.colorStatusDangerBackground3 },
  day: { fill: tokens.colorNeutralForeground2, fontSize: '9px', textAnchor: 'middle' },
  here: { fill: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightBold },
});

const [wide, gap, low, rise, foot] = [18, 4, 4, 2.5, 11];

/** 催款阶梯 (DM-8a): stairs of days before and after the due day, filled as far as an instalment has come, and the same in words. */
export function Ladder({ step }: { readonly step: number | undefined }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { ladderDays, creditOverdueDays } = parametersOn(useWho().today);
  const top = low + rise * (ladderDays.length - 1);
  const reached = (step ?? 0) <= 0 ? styles.calm : (step ?? 0) < creditOverdueDays ? styles.late : styles.over;
  return (
    <span className={styles.ladder}>
      <svg className={styles.picture} viewBox={`0 0 ${ladderDays.length * (wide + gap)} ${top + foot + 1}`} aria-hidden>
        {ladderDays.map((each, i) => {
          const height = low + rise * i;
          const box = { x: i * (wide + gap) + 1, y: top - height + 0.5, width: wide, height, rx: 1.5 };
          const isReached = step !== undefined && each <= step;
          return (
            <g key={each}>
              <rect {...box} className={isReached ? reached : styles.ahead} />
              <text
                x={box.x + wide / 2}
                y={top + foot - 1}
                className={each === step ? `${styles.day} ${styles.here}` : styles.day}
              >
                {each < 0 ? `−${-each}` : each}
              </text>
            </g>
          );
        })}
      </svg>
      <Caption1 className={styles.words}>{ladderSaid(t, ladderDays, step)}</Caption1>
    </span>
  );
}
