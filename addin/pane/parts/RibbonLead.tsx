import { useEffect } from 'react';
import { useWho } from '../me.tsx';
import { useNavigation } from '../navigation.tsx';
import { sendsRows, useAtSheet } from '../sheet-context.tsx';

/** A press in the ribbon leads to the rows, whichever screen is shown. */
export function RibbonLead() {
  const { wish } = useAtSheet().ribbon;
  const { actor } = useWho();
  const { open } = useNavigation();
  const isOurs = wish !== undefined && actor.roles.some(sendsRows);
  useEffect(() => {
    if (isOurs) open('send');
    // Once for a press: whoever goes elsewhere meanwhile is not called back.
  }, [isOurs]);
  return null;
}
