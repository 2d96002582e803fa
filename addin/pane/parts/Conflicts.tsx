import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useLanguage } from '../language.tsx';
import type { SheetSession, SheetState } from '../sheet-session.ts';
import { ConflictCard } from './ConflictCard.tsx';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
});

/** The rows whose edits met somebody else's, each to be chosen. */
export function Conflicts({ session, state }: { readonly session: SheetSession; readonly state: SheetState }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { conflicts } = state;
  if (conflicts.length === 0) return null;
  return (
    <>
      <Subtitle2 as="h2">{t('conflict.title', { n: conflicts.length })}</Subtitle2>
      <ul className={styles.list}>
        {conflicts.map((conflict) => (
          <ConflictCard
            key={`${conflict.id} ${conflict.revision}`}
            table={session.desk.table}
            conflict={conflict}
            onResolve={(choices) => void session.resolve(conflict, choices)}
            onJump={() => void session.show(conflict)}
          />
        ))}
      </ul>
    </>
  );
}
