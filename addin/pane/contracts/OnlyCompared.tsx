import { Body1 } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import { forms } from '#addin/sheet/forms.ts';
import { readForm, type Form } from '#policy/form/reading.ts';
import type { Contract } from '#policy/terms/contract.ts';
import { useLanguage } from '../language.tsx';
import { Said } from '../parts/Said.tsx';
import { useTemplate } from '../queries.ts';
import type { Here } from './AtSheet.tsx';
import { useCodeKept } from './useCodeKept.ts';
import { useHash } from './useHash.ts';

/** A sheet that is not to be submitted now: whether it still says what was submitted. Its marks are taken off. */
export function OnlyCompared({ contract, here }: { readonly contract: Contract; readonly here: Here }) {
  const template = useTemplate(contract.templateId);
  useEffect(() => void forms.unmark(here.sheetId).catch(() => undefined), [here.sheetId]);
  return template.data && contract.hash !== undefined ? (
    <Compared contract={contract} form={template.data.form} here={here} />
  ) : null;
}

interface ComparedProps {
  readonly contract: Contract;
  readonly form: Form;
  readonly here: Here;
}

function Compared({ contract, form, here }: ComparedProps) {
  const { t } = useLanguage();
  const { templateHash, hash, approval } = contract;
  const reading = useMemo(() => readForm(form, here.map), [form, here.map]);
  const now = useHash(templateHash, reading);
  useCodeKept(contract, here, now);
  if (now === undefined) return null;
  if (now !== hash) return <Said intent="warning" sentence={t('check.differs')} />;
  return <Body1>{t(approval?.hash === hash ? 'check.approvedSame' : 'check.same')}</Body1>;
}
