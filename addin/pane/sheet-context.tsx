import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { useHouse } from './house.tsx';
import { useLanguage } from './language.tsx';
import { useWho } from './me.tsx';
import { whereAmI, type Place } from './office.ts';
import { useRibbon, type Ribbon } from './useRibbon.ts';
import type { SheetSession } from './sheet-session.ts';

/** Where the pane is, and the person's work on the sheet; the session is missing until Excel is ready, and for who sends no rows. */
export interface AtSheet {
  readonly place: Place | undefined;
  readonly session: SheetSession | undefined;
  readonly ribbon: Ribbon;
}

const SheetContext = createContext<AtSheet>({
  place: undefined,
  session: undefined,
  ribbon: { wish: undefined, granted: () => undefined },
});

/** The sheet's code is fetched after the first screen: nothing of it is needed to show one. */
const openSession = async (desk: Omit<SheetSession['desk'], 'sheet' | 'table'>): Promise<SheetSession> => {
  const [{ createSheetSession }, { excelSheet, tables, SheetTrouble, ...ways }] = await Promise.all([
    import('./sheet-session.ts'),
    import('#addin/sheet/index.ts'),
  ]);
  const isObstacle = (error: unknown): error is InstanceType<typeof SheetTrouble> => error instanceof SheetTrouble;
  return createSheetSession({ ...desk, sheet: excelSheet, table: tables[0] }, { ...ways, isObstacle });
};

/** Opens the sheet for a salesperson beside Excel. */
export function WithSheet({ children }: { readonly children: ReactNode }) {
  const { server } = useHouse();
  const { locale } = useLanguage();
  const me = useWho();
  const [place, setPlace] = useState<Place>();
  const [session, setSession] = useState<SheetSession>();
  const ribbon = useRibbon();
  const isWanted = place === 'excel' && me.actor.roles.includes('salesperson');

  useEffect(() => void whereAmI().then(setPlace), []);
  useEffect(() => {
    if (!isWanted) return;
    let opened: SheetSession | undefined;
    let isGone = false;
    void openSession({ server, me, locale }).then((fresh) => {
      opened = fresh;
      if (isGone) {
        fresh.close();
        return;
      }
      setSession(fresh);
      void fresh.survey();
    });
    return () => {
      isGone = true;
      opened?.close();
      setSession(undefined);
    };
    // By the person, not by `me`: a new session would lose what the last check found.
  }, [isWanted, me.actor.staffId, server, locale]);
  return <SheetContext value={{ place, session, ribbon }}>{children}</SheetContext>;
}

export const useAtSheet = (): AtSheet => useContext(SheetContext);
