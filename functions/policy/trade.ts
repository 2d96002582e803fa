import { counting } from './standing.ts';
import type { Contract } from './terms/contract.ts';
import type { Standing } from './terms/standing.ts';

/** The standing once a contract or a supplement is signed (CF-1.1, CF-1.4): it counts as trade, and as maintenance (CF-2.1f). */
export function signedWith(
  standing: Standing,
  { contractId, totalFen = 0 }: Contract,
  { signedOn }: { readonly signedOn: string },
): Standing {
  const { trade } = standing;
  const year = signedOn.slice(0, 4);
  const firstSignedOn = [signedOn, trade.firstSignedOn ?? signedOn].sort()[0] ?? signedOn;
  return counting(
    {
      ...standing,
      trade: {
        ...trade,
        firstSignedOn,
        open: [...trade.open, contractId],
        signed: trade.signed + 1,
        fenByYear: { ...trade.fenByYear, [year]: (trade.fenByYear[year] ?? 0) + totalFen },
      },
    },
    { what: 'contract', id: contractId, on: signedOn },
  );
}

/** The standing once a contract is closed: it was traded, and is in execution no more. */
export const closedWith = (standing: Standing, { contractId }: Contract): Standing => ({
  ...standing,
  trade: { ...standing.trade, open: standing.trade.open.filter((id) => id !== contractId) },
});
