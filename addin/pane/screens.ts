import { useEffect, useState, type ComponentType } from 'react';
import type { TabName } from './navigation.tsx';

/** How each screen is fetched, when it is first wanted. */
const loaders: Readonly<Record<TabName, () => Promise<ComponentType>>> = {
  approvals: async () => (await import('./screens/Approvals.tsx')).Approvals,
  filing: async () => (await import('./screens/Filing.tsx')).Filing,
  row: async () => (await import('./screens/ThisRow.tsx')).ThisRow,
  send: async () => (await import('./screens/Reports.tsx')).Reports,
  policy: async () => (await import('./screens/Policy.tsx')).Policy,
};

/** The screen of a tab, undefined until its code has come; throws where it cannot be had. */
export function useScreen(name: TabName): ComponentType | undefined {
  const [loaded, setLoaded] = useState<{ readonly Screen: ComponentType }>();
  useEffect(() => {
    loaders[name]().then(
      (Screen) => setLoaded({ Screen }),
      (error: unknown) =>
        setLoaded(() => {
          throw error;
        }),
    );
  }, [name]);
  return loaded?.Screen;
}
