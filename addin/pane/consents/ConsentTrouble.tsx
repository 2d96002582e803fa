import { Refusal } from '../parts/Refusal.tsx';
import { Said } from '../parts/Said.tsx';
import { useTrouble } from '../parts/trouble.ts';
import type { ConsentAct } from './useConsentAct.ts';

/** Why a step on a consent was not taken; nothing where it was. */
export function ConsentTrouble({ act: { error, turnedAway } }: { readonly act: ConsentAct }) {
  const says = useTrouble();
  return (
    <>
      {error && <Said intent="error" sentence={says(error)} />}
      {turnedAway && <Refusal result={turnedAway} />}
    </>
  );
}
