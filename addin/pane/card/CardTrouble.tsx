import { Refusal } from '../parts/Refusal.tsx';
import { Said } from '../parts/Said.tsx';
import { useTrouble } from '../parts/trouble.ts';
import type { CardAct } from './useCardAct.ts';

/** What an act on the card brought, or why it was not taken. */
export function CardTrouble({ act: { error, turnedAway, said } }: { readonly act: CardAct }) {
  const says = useTrouble();
  return (
    <>
      <Said sentence={said} />
      {error && <Said intent="error" sentence={says(error)} />}
      {turnedAway && <Refusal result={turnedAway} />}
    </>
  );
}
