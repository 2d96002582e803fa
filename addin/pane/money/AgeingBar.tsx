import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  picture: { display: 'block', width: '100%', height: '10px' },
  notDue: { fill: tokens.colorNeutralBackground5 },
  group: { fill: tokens.colorStatusDangerBackground3 },
});

const [wide, high] = [1_000, 10];
const faintest = 0.35;

interface AgeingBarProps {
  readonly fens: readonly number[];
  /** What the longest bar stands for. */
  readonly mostFen: number;
  /** The figures in words. */
  readonly label: string;
}

/** One line of 账龄 as a bar: what is not overdue first, then group by group, the older the deeper. */
export function AgeingBar({ fens, mostFen, label }: AgeingBarProps) {
  const styles = useStyles();
  const widthOf = (fen: number): number => (fen * wide) / Math.max(1, mostFen);
  const groups = fens.length - 1;
  let x = 0;
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${wide} ${high}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {fens.map((fen, i) => {
        const at = x;
        x += widthOf(fen);
        return (
          <rect
            key={i}
            x={at}
            y={0}
            width={widthOf(fen)}
            height={high}
            className={i === 0 ? styles.notDue : styles.group}
            fillOpacity={i === 0 ? 1 : faintest + ((1 - faintest) * i) / groups}
          />
        );
      })}
    </svg>
  );
}
