import { makeStyles, tokens } from '@fluentui/react-components';
import { daysBetween, type Day } from '#policy/day.ts';

const useStyles = makeStyles({
  picture: { display: 'block', width: '100%', maxWidth: '280px', height: 'auto' },
  whole: { fill: tokens.colorNeutralBackground4 },
  gone: { fill: tokens.colorBrandBackground },
  warned: { fill: tokens.colorStatusWarningBackground3 },
  over: { fill: tokens.colorStatusDangerBackground3 },
  today: { stroke: tokens.colorNeutralForeground1 },
  day: { fill: tokens.colorNeutralForeground2, fontSize: '10px' },
});

const [wide, high, top] = [280, 10, 6];

interface ClockPictureProps {
  readonly clock: { readonly fromOn: Day; readonly warnOn: Day; readonly lastOn: Day };
  readonly today: Day;
  /** The same in a sentence. */
  readonly label: string;
}

/** A clock as a line: what has run of it, from when on it warns, and the last day. */
export function ClockPicture({ clock: { fromOn, warnOn, lastOn }, today, label }: ClockPictureProps) {
  const styles = useStyles();
  const end = today > lastOn ? today : lastOn;
  const length = Math.max(1, daysBetween(fromOn, end));
  const at = (day: Day): number => Math.min(wide, Math.max(0, (daysBetween(fromOn, day) * wide) / length));
  const bar = (from: Day, to: Day) => ({ x: at(from), y: top, width: Math.max(0, at(to) - at(from)), height: high });
  return (
    <svg className={styles.picture} viewBox={`0 0 ${wide} 32`} role="img" aria-label={label}>
      <rect x={0} y={top} width={wide} height={high} rx={3} className={styles.whole} />
      <rect {...bar(fromOn, today < warnOn ? today : warnOn)} className={styles.gone} />
      {today > warnOn && <rect {...bar(warnOn, today < lastOn ? today : lastOn)} className={styles.warned} />}
      {today > lastOn && <rect {...bar(lastOn, today)} className={styles.over} />}
      <path d={`M${Math.min(wide - 1, Math.max(1, at(today)))} 2v18`} strokeWidth={2} className={styles.today} />
      <text x={0} y={30} className={styles.day}>
        {fromOn}
      </text>
      <text x={wide} y={30} textAnchor="end" className={styles.day}>
        {end}
      </text>
    </svg>
  );
}
