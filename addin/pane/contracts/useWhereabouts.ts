import { useEffect, useRef, useState } from 'react';
import { follow, type Following, type Whereabouts } from '#addin/sheet/contract/follow.ts';
import { forms } from '#addin/sheet/forms.ts';
import { useAtSheet } from '../sheet-context.tsx';

/** Where a contract's sheet is, as far as it is known by now. */
export type Where = Whereabouts | { readonly kind: 'elsewhere' } | { readonly kind: 'looking' };

/** A contract's sheet, followed while its page is open. */
export interface SheetFollowed {
  readonly where: Where;
  readonly trouble: unknown;
  /** Looks at it again: after we have written there ourselves. */
  readonly again: () => void;
}

export function useWhereabouts(contractId: string): SheetFollowed {
  const { place } = useAtSheet();
  const [where, setWhere] = useState<Whereabouts>();
  const [trouble, setTrouble] = useState<unknown>();
  const following = useRef<Following>(undefined);
  useEffect(() => {
    if (place !== 'excel') return;
    let isGone = false;
    const seen = (found: Whereabouts): void => {
      setTrouble(undefined);
      setWhere(found);
    };
    void follow(forms, contractId, { seen, failed: setTrouble }).then((begun) => {
      if (isGone) begun.stop();
      else following.current = begun;
    }, setTrouble);
    return () => {
      isGone = true;
      following.current?.stop();
      following.current = undefined;
    };
  }, [place, contractId]);
  return {
    where: place === 'elsewhere' ? { kind: 'elsewhere' } : (where ?? { kind: 'looking' }),
    trouble,
    again: () => following.current?.again(),
  };
}
