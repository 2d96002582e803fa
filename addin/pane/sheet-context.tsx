import { useQueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';
import type { TableName } from '#addin/sheet/index.ts';
import type { Role } from '#policy/terms/staff.ts';
import { useHouse } from './house.tsx';
import { useLanguage } from './language.tsx';
import { useWho } from './me.tsx';
import { whereAmI, type Place } from './office.ts';
import { forgetRead } from './queries.ts';
import { useRibbon, type Ribbon } from './useRibbon.ts';
import type { SheetSession } from './sheet-session.ts';

/** Where the pane is, and the person's work on our tables; no sessions until Excel is ready, and for who sends no rows. */
export interface AtSheet {
  readonly place: Place | undefined;
  readonly sessions: readonly SheetSession[];
  /** The table that is worked on: the one in front of the person, or chosen. */
  readonly front: TableName;
  readonly bringToFront: (table: TableName) => void;
  /** Opens the sheet also for who sends no rows every day: for the tables of the preparation. */
  readonly wantSheets: () => void;
  readonly ribbon: Ribbon;
}

const SheetContext = createContext<AtSheet>({
  place: undefined,
  sessions: [],
  front: 'customer',
  bringToFront: () => undefined,
  wantSheets: () => undefined,
  ribbon: { wish: undefined, granted: () => undefined },
});

/** Whose rows go to the house from a sheet. */
export const sendsRows = (role: Role): boolean => role === 'salesperson' || role === 'finance';

const noSessions: readonly SheetSession[] = [];

/** The sheet's code is fetched after the first screen: nothing of it is needed to show one. */
const openSessions = async (desk: Omit<SheetSession['desk'], 'sheet' | 'table'>): Promise<readonly SheetSession[]> => {
  const [{ createSheetSession }, { excelSheet, tables, SheetTrouble, ...ways }] = await Promise.all([
    import('./sheet-session.ts'),
    import('#addin/sheet/index.ts'),
  ]);
  const isObstacle = (error: unknown): error is InstanceType<typeof SheetTrouble> => error instanceof SheetTrouble;
  const isManager = desk.me.actor.roles.includes('manager');
  return tables
    .filter(({ isPreparing }) => isPreparing !== true || isManager)
    .map((table) => createSheetSession({ ...desk, sheet: excelSheet, table }, { ...ways, isObstacle }));
};

/** Tells when rows have gone to the house: at the end of a sending, however many batches it had. */
function onSent({ state, subscribe }: SheetSession, tell: () => void): void {
  let before = state().doing;
  subscribe(() => {
    const { doing } = state();
    if (doing === undefined && (before === 'sending' || before === 'settling')) tell();
    before = doing;
  });
}

/** Opens the sheet for who sends rows, beside Excel. */
export function WithSheet({ children }: { readonly children: ReactNode }) {
  const { server } = useHouse();
  const { locale } = useLanguage();
  const me = useWho();
  const memory = useQueryClient();
  const [place, setPlace] = useState<Place>();
  const [sessions, setSessions] = useState(noSessions);
  const [front, bringToFront] = useState<TableName>(
    me.actor.roles.includes('salesperson') || !me.actor.roles.includes('finance') ? 'customer' : 'receipt',
  );
  const ribbon = useRibbon();
  const [isAsked, setAsked] = useState(false);
  const wantSheets = useCallback(() => setAsked(true), []);
  const isWanted = place === 'excel' && (isAsked || me.actor.roles.some(sendsRows));

  useEffect(() => void whereAmI().then(setPlace), []);
  useEffect(() => {
    if (!isWanted) return;
    let opened = noSessions;
    let isGone = false;
    void openSessions({ server, me, locale }).then((fresh) => {
      opened = fresh;
      if (isGone) {
        fresh.forEach(({ close }) => close());
        return;
      }
      setSessions(fresh);
      fresh.forEach((session) => onSent(session, () => void forgetRead(memory)));
      fresh.forEach(({ survey }) => void survey());
    });
    return () => {
      isGone = true;
      opened.forEach(({ close }) => close());
      setSessions(noSessions);
    };
    // By the person, not by `me`: a new session would lose what the last check found.
  }, [isWanted, me.actor.staffId, server, locale]);
  return <SheetContext value={{ place, sessions, front, bringToFront, wantSheets, ribbon }}>{children}</SheetContext>;
}

export const useAtSheet = (): AtSheet => useContext(SheetContext);
