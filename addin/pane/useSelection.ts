import { useEffect, useState } from 'react';
import type { Selection } from '#addin/sheet/index.ts';
import { useAtSheet } from './sheet-context.tsx';

/**
 * What is selected, from Excel's own events; answers that come late are never delivered. Undefined until it is known,
 * null where it cannot be told.
 */
export function useSelection(): Selection | null | undefined {
  const { place } = useAtSheet();
  const [selection, setSelection] = useState<Selection | null>();
  useEffect(() => {
    if (place !== 'excel') return;
    let isGone = false;
    const watching = import('#addin/sheet/index.ts').then(({ excelSheet }) =>
      excelSheet.watchSelection((seen) => {
        if (!isGone) setSelection(seen ?? null);
      }),
    );
    return () => {
      isGone = true;
      void watching.then((unwatch) => unwatch());
    };
  }, [place]);
  return selection;
}
