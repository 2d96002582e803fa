import { useSyncExternalStore } from 'react';
import { useAtSheet } from './sheet-context.tsx';
import type { SheetSession, SheetState } from './sheet-session.ts';

const never = (): (() => void) => () => undefined;

/** The work on the sheet and how it stands now; undefined until Excel is ready, and for who sends no rows. */
export function useSheet(): { readonly session: SheetSession; readonly state: SheetState } | undefined {
  const { session } = useAtSheet();
  const state = useSyncExternalStore(session?.subscribe ?? never, () => session?.state());
  return session && state && { session, state };
}
