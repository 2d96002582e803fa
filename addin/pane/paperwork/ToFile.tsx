import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { isRefused } from '#policy/finding.ts';
import type { Contract } from '#policy/terms/contract.ts';
import type { ContractDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { Screen } from '../parts/Screen.tsx';
import { FileContract } from './FileContract.tsx';
import { MissingPart } from './MissingPart.tsx';
import { Paperwork } from './Paperwork.tsx';

interface ToFileProps {
  readonly detail: ContractDetail;
  readonly head: ReactNode;
  readonly next: ReactNode;
  readonly onFiled: (contract: Contract) => void;
}

/** A signed contract: what it lacks, its copies and milestones, and its number; a filed one goes on from there. */
export function ToFile({ detail, head, next, onFiled }: ToFileProps) {
  const { t } = useLanguage();
  const [isAsked, setAsked] = useState(false);
  const { record, abilities, before } = detail;
  const mayFile = abilities.includes('contract.file');
  const missing = before['contract.file'] ?? [];
  return (
    <Screen
      primary={
        mayFile && (
          <Button appearance="primary" disabled={isRefused(missing)} onClick={() => setAsked(true)}>
            {t('filing.do')}
          </Button>
        )
      }
      quiet={next}
    >
      {head}
      {mayFile && <MissingPart findings={missing} />}
      <Paperwork detail={detail} />
      {isAsked && <FileContract contract={record} onFiled={onFiled} onClose={() => setAsked(false)} />}
    </Screen>
  );
}
