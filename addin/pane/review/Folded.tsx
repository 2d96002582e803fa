import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import type { ContractDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
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
        <AccordionItem value="items">
          <AccordionHeader as="h3">{t('review.whole', { n: items.length })}</AccordionHeader>
          <AccordionPanel>
            <ReadItems items={items} jump={jump} />
          </AccordionPanel>
        </AccordionItem>
      )}
      <AccordionItem value="history">
        <AccordionHeader as="h3">{t('record.history', { n: history.length })}</AccordionHeader>
        <AccordionPanel>
          <History acts={history} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
