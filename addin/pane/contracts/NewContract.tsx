import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { drawContract } from '#addin/sheet/contract/draw.ts';
import { openingValues } from '#addin/sheet/contract/opening-values.ts';
import { forms } from '#addin/sheet/forms.ts';
import type { Contract } from '#policy/terms/contract.ts';
import type { Customer } from '#policy/terms/customer.ts';
import type { Result } from '../../wire.ts';
import { useHouse } from '../house.tsx';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useNavigation } from '../navigation.tsx';
import { Note } from '../parts/Note.tsx';
import { Refusal } from '../parts/Refusal.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { command, useCommands } from '../queries.ts';
import { useAtSheet } from '../sheet-context.tsx';
import { useUnsaved } from '../useUnsaved.ts';
import { BaseChoice } from './BaseChoice.tsx';
import { CustomerChoice, useOwnFiled } from './CustomerChoice.tsx';
import { freshDraft, type NewDraft } from './new-draft.ts';
import { TemplateChoice } from './TemplateChoice.tsx';
import { useWork } from './useWork.ts';
import { WorkTrouble } from './WorkTrouble.tsx';

/**
 * Drafts a contract, then draws it: the house knows of it first, so a sheet that is lost on the way can be drawn again
 * and a contract is never lost. Gives back the answer where it was turned away.
 */
function useDrafting() {
  const { server } = useHouse();
  const { today } = useWho();
  const { mutateAsync } = useCommands();
  return async (draft: NewDraft, customer: Customer, onDrafted: () => void): Promise<Result | undefined> => {
    const { contractId, templateId = '', baseId } = draft;
    const input = { contractId, customerId: customer.customerId, templateId, ...(baseId && { baseId }) };
    const [result] = await mutateAsync([command('contract.draft', input, 0)]);
    if (!result?.ok) return result;
    try {
      const { form } = await server.template(templateId);
      await drawContract(forms, result.record as Contract, form, openingValues(form, customer, today));
    } finally {
      onDrafted();
    }
    return undefined;
  };
}

/** 新建合同: a customer, a template, and the sheet it is drawn as. */
export function NewContract() {
  const { t } = useLanguage();
  const { goOn } = useNavigation();
  const { place } = useAtSheet();
  const work = useWork();
  const draftAndDraw = useDrafting();
  const customers = useOwnFiled();
  const [turnedAway, setTurnedAway] = useState<Result>();
  const [fresh] = useState(freshDraft);
  const [draft = fresh, keep] = useUnsaved<NewDraft>('contract new');
  const change = (changes: Partial<NewDraft>) => keep((was = fresh) => ({ ...was, ...changes }));
  const customer = customers.find(({ customerId }) => customerId === draft.customerId);
  const home = <TopLine title={t('contracts.new')} onBack={() => goOn({ tab: 'contracts' })} />;
  const begin = async (chosen: Customer): Promise<void> => {
    setTurnedAway(undefined);
    setTurnedAway(
      await draftAndDraw(draft, chosen, () => {
        keep(() => undefined);
        goOn({ tab: 'contracts', contractId: draft.contractId });
      }),
    );
  };
  if (place === 'elsewhere')
    return (
      <Screen>
        {home}
        <Note title={t('contract.elsewhere')} hint={t('contracts.noExcel')} />
      </Screen>
    );
  return (
    <Screen
      primary={
        <Button
          appearance="primary"
          disabled={place !== 'excel' || !customer || draft.templateId === undefined}
          disabledFocusable={work.doing !== undefined}
          onClick={() => customer && work.run('contracts.drafting', () => begin(customer))}
        >
          {t('contracts.draw')}
        </Button>
      }
    >
      {home}
      <WorkTrouble work={work} />
      {turnedAway && <Refusal result={turnedAway} />}
      <CustomerChoice
        customers={customers}
        chosen={customer}
        onChoose={(customerId) => change({ customerId, baseId: undefined })}
      />
      <TemplateChoice templateId={draft.templateId} onChoose={(templateId) => change({ templateId })} />
      <BaseChoice customerId={draft.customerId} baseId={draft.baseId} onChoose={(baseId) => change({ baseId })} />
    </Screen>
  );
}
