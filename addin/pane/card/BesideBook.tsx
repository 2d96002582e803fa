import type { CustomerDetail } from '../../wire.ts';
import { useAtSheet } from '../sheet-context.tsx';
import { useLater } from '../useLater.ts';

const load = async () => (await import('./CardSheet.tsx')).CardSheet;

/** What can be done with the card in the workbook, where there is one; its code comes once the card is shown. */
export function BesideBook({ detail }: { readonly detail: CustomerDetail }) {
  const { place } = useAtSheet();
  return place === 'excel' ? <Loaded detail={detail} /> : null;
}

function Loaded({ detail }: { readonly detail: CustomerDetail }) {
  const CardSheet = useLater(load);
  return CardSheet ? <CardSheet detail={detail} /> : null;
}
