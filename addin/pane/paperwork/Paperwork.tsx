import { Accordion } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ContractDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { Fold } from '../parts/Fold.tsx';
import { History } from '../parts/History.tsx';
import { CopiesPart } from './CopiesPart.tsx';
import { MilestonesPart } from './MilestonesPart.tsx';
import { PaperPart } from './PaperPart.tsx';
import { SignedPart } from './SignedPart.tsx';

interface Section {
  readonly name: string;
  readonly title: string;
  readonly isOpen: boolean;
  readonly content: ReactNode;
}

/** Everything around a contract that is approved: its copies, its milestones, the signing, its papers and its history. */
export function Paperwork({ detail }: { readonly detail: ContractDetail }) {
  const { t } = useLanguage();
  const { record, abilities, history } = detail;
  const isSigned = record.signing !== undefined;
  const sections: readonly (Section | false)[] = [
    abilities.includes('contract.copy') && {
      name: 'copies',
      title: t('copies.title'),
      isOpen: record.stage === 'signed',
      content: <CopiesPart contract={record} />,
    },
    isSigned && {
      name: 'milestones',
      title: t('milestone.title'),
      isOpen: record.stage === 'filed',
      content: <MilestonesPart detail={detail} />,
    },
    isSigned && { name: 'signed', title: t('signed.title'), isOpen: false, content: <SignedPart contract={record} /> },
    { name: 'paper', title: t('paper.title'), isOpen: false, content: <PaperPart detail={detail} /> },
    {
      name: 'history',
      title: t('record.history', { n: history.length }),
      isOpen: false,
      content: <History acts={history} />,
    },
  ];
  const shown = sections.filter((section) => section !== false);
  return (
    <Accordion
      key={record.stage}
      collapsible
      multiple
      defaultOpenItems={shown.filter(({ isOpen }) => isOpen).map(({ name }) => name)}
    >
      {shown.map(({ name, title, content }) => (
        <Fold key={name} value={name} title={title}>
          {content}
        </Fold>
      ))}
    </Accordion>
  );
}
