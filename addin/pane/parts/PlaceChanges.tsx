import { Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { CellLink } from './CellLink.tsx';
import { SpacedList } from './SpacedList.tsx';
import { WasNow } from './WasNow.tsx';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
});

interface PlaceChange {
  readonly key: string;
  readonly name: string;
  readonly was: string;
  readonly now: string;
  readonly cell?: string | undefined;
}

interface PlaceChangesProps {
  readonly changes: readonly PlaceChange[];
  readonly jump?: ((cell: string) => void) | undefined;
}

/** Places that say something else, each with its cell, from what to what. */
export function PlaceChanges({ changes, jump }: PlaceChangesProps) {
  const styles = useStyles();
  return (
    <SpacedList>
      {changes.map(({ key, name, was, now, cell }) => (
        <li key={key}>
          <div className={styles.head}>
            <Body1Strong>{name}</Body1Strong>
            <CellLink cell={cell} jump={jump} />
          </div>
          <WasNow was={was} now={now} />
        </li>
      ))}
    </SpacedList>
  );
}
