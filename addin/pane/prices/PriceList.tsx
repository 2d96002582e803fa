import { useUnsaved } from '../useUnsaved.ts';
import { PriceBook } from './PriceBook.tsx';
import { PriceEditor } from './PriceEditor.tsx';
import { PriceImporting } from './PriceImporting.tsx';
import { usePrices } from './usePrices.ts';
import type { PriceWork } from './work.ts';

/** 价目表: to look up, and for the manager to keep. What was typed or read stays while another page is shown. */
export function PriceList() {
  const prices = usePrices();
  const [work, keep] = useUnsaved<PriceWork>('price work');
  const [said, say] = useUnsaved<string>('price said');
  const finish = (sentence?: string) => {
    keep(() => undefined);
    say(() => sentence);
  };
  if (work?.kind === 'edit') return <PriceEditor key={work.priceId} edit={work} keep={keep} onDone={finish} />;
  if (work?.kind === 'import')
    return <PriceImporting work={work} prices={prices} keep={keep} onClose={() => finish()} />;
  return (
    <PriceBook
      prices={prices}
      said={said}
      onSaid={(sentence) => say(() => sentence)}
      onWork={(next) => keep(() => next)}
    />
  );
}
