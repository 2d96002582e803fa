import { useEffect, useState } from 'react';
import { contentHash } from '#addin/sheet/contract/content-hash.ts';
import type { Reading } from '#policy/form/reading.ts';

/** The hash of what stands on the sheet, and of nothing older; undefined for the moment that it takes. */
export function useHash(templateHash: string, reading: Reading): string | undefined {
  const [hashed, setHashed] = useState<{ readonly reading: Reading; readonly hash: string }>();
  useEffect(() => {
    let isOld = false;
    void contentHash(templateHash, reading).then((hash) => isOld || setHashed({ reading, hash }));
    return () => {
      isOld = true;
    };
  }, [templateHash, reading]);
  return hashed?.reading === reading ? hashed.hash : undefined;
}
