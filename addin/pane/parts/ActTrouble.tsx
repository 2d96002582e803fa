import { Refusal } from './Refusal.tsx';
import { Said } from './Said.tsx';
import { useTrouble } from './trouble.ts';
import type { Tried } from './useAct.ts';

/** What an act brought, or why it was not taken. */
export function ActTrouble({ act: { error, turnedAway, said } }: { readonly act: Tried }) {
  const says = useTrouble();
  return (
    <>
      <Said sentence={said} />
      {error && <Said intent="error" sentence={says(error)} />}
      {turnedAway && <Refusal result={turnedAway} />}
    </>
  );
}
