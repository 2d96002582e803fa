import { Refusal } from '../parts/Refusal.tsx';
import { Said } from '../parts/Said.tsx';
import { useTrouble } from '../parts/trouble.ts';
import type { Act } from './useAct.ts';

/** Why a step was not taken; nothing where it was. */
export function ActTrouble({ act: { error, turnedAway } }: { readonly act: Act }) {
  const says = useTrouble();
  return (
    <>
      {error != null && <Said intent="error" sentence={says(error)} />}
      {turnedAway && <Refusal result={turnedAway} />}
    </>
  );
}
