import { useMemo, useSyncExternalStore } from 'react';
import type { TableName } from '#addin/sheet/index.ts';
import { useWho } from './me.tsx';
import { useAtSheet } from './sheet-context.tsx';
import type { SheetSession, SheetState } from './sheet-session.ts';

/** The work on one of our tables and how it stands now. */
export interface SheetAtWork {
  readonly session: SheetSession;
  readonly state: SheetState;
}

/** Several sessions as one thing to watch: it changes when one of them does. */
function together(sessions: readonly SheetSession[]) {
  const look = (): readonly SheetAtWork[] => sessions.map((session) => ({ session, state: session.state() }));
  let seen = look();
  return {
    subscribe: (changed: () => void) => {
      const unsubscribe = sessions.map((session) => session.subscribe(changed));
      return () => unsubscribe.forEach((end) => end());
    },
    seen: () => (seen.every(({ session, state }) => session.state() === state) ? seen : (seen = look())),
  };
}

/** The work on all our tables; none until Excel is ready, and for who sends no rows. */
export function useSheets(): readonly SheetAtWork[] {
  const { sessions } = useAtSheet();
  const { subscribe, seen } = useMemo(() => together(sessions), [sessions]);
  return useSyncExternalStore(subscribe, seen);
}

/** The tables that are this person's work, and those of others that the workbook has. */
export function useOwnSheets(): readonly SheetAtWork[] {
  const { roles } = useWho().actor;
  const isMine = ({ session }: SheetAtWork): boolean =>
    session.desk.table.isPreparing !== true &&
    (session.desk.table.roles ?? (['salesperson'] as const)).some((role) => roles.includes(role));
  return useSheets().filter((sheet) => isMine(sheet) || sheet.state.survey !== undefined);
}

/** The work on one table: the one in front where none is named. */
export function useSheet(name?: TableName): SheetAtWork | undefined {
  const { front } = useAtSheet();
  return useSheets().find(({ session }) => session.desk.table.file === (name ?? front));
}
