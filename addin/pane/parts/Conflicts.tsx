import { Subtitle2 } from '@fluentui/react-components';
import { useLanguage } from '../language.tsx';
import type { SheetSession, SheetState } from '../sheet-session.ts';
import { ConflictCard } from './ConflictCard.tsx';
import { SpacedList } from './SpacedList.tsx';

/** The rows whose edits met somebody else's, each to be chosen. */
export function Conflicts({ session, state }: { readonly session: SheetSession; readonly state: SheetState }) {
  const { t } = useLanguage();
  const { conflicts } = state;
  if (conflicts.length === 0) return null;
  return (
    <>
      <Subtitle2 as="h2">{t('conflict.title', { n: conflicts.length })}</Subtitle2>
      <SpacedList isWide>
        {conflicts.map((conflict) => (
          <ConflictCard
            key={`${conflict.id} ${conflict.revision}`}
            table={session.desk.table}
            conflict={conflict}
            onResolve={(choices) => void session.resolve(conflict, choices)}
            onJump={() => void session.show(conflict)}
          />
        ))}
      </SpacedList>
    </>
  );
}
