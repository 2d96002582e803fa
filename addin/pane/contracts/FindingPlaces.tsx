import { Body1, Button, Link, makeStyles } from '@fluentui/react-components';
import type { Finding } from '#policy/finding.ts';
import { useLanguage } from '../language.tsx';

const useStyles = makeStyles({
  places: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  place: { textAlign: 'start' },
  more: { alignSelf: 'flex-start' },
});

const fewest = 6;

interface FindingPlacesProps {
  readonly findings: readonly Finding[];
  readonly isWhole: boolean;
  readonly onWhole: () => void;
  readonly onJump: (cell: string) => void;
}

/** Where the findings of one rule are, each with the way to its cell; the first few of many. */
export function FindingPlaces({ findings, isWhole, onWhole, onJump }: FindingPlacesProps) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const isAlone = findings.length === 1;
  const shown = isWhole ? findings : findings.slice(0, fewest);
  return (
    <ul className={styles.places}>
      {shown.map(({ where: { cell }, reason }, i) => (
        <li key={i}>
          {cell === undefined ? (
            !isAlone && <Body1>{say(reason)}</Body1>
          ) : (
            <Link as="button" className={styles.place} onClick={() => onJump(cell)}>
              {isAlone ? t('check.jump', { cell }) : say(reason)}
            </Link>
          )}
        </li>
      ))}
      {shown.length < findings.length && (
        <Button className={styles.more} size="small" appearance="transparent" onClick={onWhole}>
          {t('action.more')}
        </Button>
      )}
    </ul>
  );
}
