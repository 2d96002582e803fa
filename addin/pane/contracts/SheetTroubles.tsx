import { Said } from '../parts/Said.tsx';
import { useTrouble } from '../parts/trouble.ts';

/** What could not be shown or looked up while the sheet was checked; the check itself stands. */
export function SheetTroubles({ troubles }: { readonly troubles: readonly unknown[] }) {
  const says = useTrouble();
  const sentences = new Set(troubles.filter((trouble) => trouble != null).map(says));
  return [...sentences].map((sentence) => <Said key={sentence} intent="warning" sentence={sentence} />);
}
