import { Accordion } from '@fluentui/react-components';
import type { ContractDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { Fold } from '../parts/Fold.tsx';
import { History } from '../parts/History.tsx';
import { ReadItems } from './ReadItems.tsx';

interface FoldedProps {
  readonly detail: ContractDetail;
  readonly jump?: ((cell: string) => void) | undefined;
  /** Where the items are not shown anyway. */
  readonly hasItems?: boolean;
}

/** What is there to be looked up: the whole contract, and what has been done with it. */
export function Folded({ detail: { items, history }, jump, hasItems = true }: FoldedProps) {
  const { t } = useLanguage();
  return (
    <Accordion collapsible multiple>
      {hasItems && items.length > 0 && (
        <Fold value="items" title={t('review.whole', { n: items.length })}>
          <ReadItems items={items} jump={jump} />
        </Fold>
      )}
      <Fold value="history" title={t('record.history', { n: history.length })}>
        <History acts={history} />
      </Fold>
    </Accordion>
  );
}
