import { createContext, useContext } from 'react';
import type { Me } from '../wire.ts';

const MeContext = createContext<Me | undefined>(undefined);

export const AsMe = MeContext.Provider;

/** The person at the pane, and everybody's names. */
export function useWho(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('Nobody is at the pane here: AsMe is missing above.');
  return me;
}
