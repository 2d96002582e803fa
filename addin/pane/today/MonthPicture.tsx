import { makeStyles, tokens } from '@fluentui/react-components';
import type { Day } from '#policy/day.ts';
import { weekday, type DayOfMonth } from './month.ts';

const useStyles = makeStyles({
  picture: { display: 'block', width: '100%', maxWidth: '280px', height: 'auto' },
  none: { fill: tokens.colorNeutralBackground4 },
  done: { fill: tokens.colorBrandBackground },
  planned: { fill: 'none', stroke: tokens.colorBrandStroke1 },
  missed: { stroke: tokens.colorNeutralForeground3 },
  today: { fill: 'none', stroke: tokens.colorNeutralForeground1 },
  count: { fill: tokens.colorNeutralForegroundOnBrand, fontSize: '8px', textAnchor: 'middle' },
});

const [wide, high, gap] = [28, 14, 3];

interface MonthPictureProps {
  readonly days: readonly DayOfMonth[];
  readonly today: Day;
  /** The figures in a sentence. */
  readonly label: string;
}

/** A month as a calendar of weeks: filled where something was done, framed where it is planned, struck where it came to nothing. */
export function MonthPicture({ days, today, label }: MonthPictureProps) {
  const styles = useStyles();
  const lead = weekday(days[0]?.on ?? today);
  const rows = Math.ceil((lead + days.length) / 7);
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${7 * (wide + gap)} ${rows * (high + gap)}`}
      role="img"
      aria-label={label}
      strokeWidth="1.5"
    >
      {days.map(({ on, done, planned, missed }, i) => {
        const [x, y] = [((lead + i) % 7) * (wide + gap) + 1, Math.floor((lead + i) / 7) * (high + gap) + 1];
        const box = { x, y, width: wide, height: high - 1, rx: 3 };
        return (
          <g key={on}>
            <rect {...box} className={done > 0 ? styles.done : styles.none} />
            {done > 1 && (
              <text x={x + wide / 2} y={y + high - 4} className={styles.count}>
                {done}
              </text>
            )}
            {planned > 0 && <rect {...box} className={styles.planned} />}
            {missed > 0 && <path d={`M${x + 4} ${y + high - 4}l${wide - 8} ${8 - high}`} className={styles.missed} />}
            {on === today && <path d={`M${x + 3} ${y + high + 0.5}h${wide - 6}`} className={styles.today} />}
          </g>
        );
      })}
    </svg>
  );
}
