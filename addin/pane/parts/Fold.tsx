import { AccordionHeader, AccordionItem, AccordionPanel, type AccordionHeaderProps } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface FoldProps extends Pick<AccordionHeaderProps, 'as' | 'size'> {
  /** Tells it from the others of its accordion. */
  readonly value: string;
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** One part of an accordion, folded below its title. */
export const Fold = ({ value, title, as = 'h3', size = 'medium', children }: FoldProps) => (
  <AccordionItem value={value}>
    <AccordionHeader as={as} size={size}>
      {title}
    </AccordionHeader>
    <AccordionPanel>{children}</AccordionPanel>
  </AccordionItem>
);
