import { drawContract } from '#addin/sheet/contract/draw.ts';
import { openingValues } from '#addin/sheet/contract/opening-values.ts';
import { valuesOf, type Again } from '#addin/sheet/contract/values-of.ts';
import { forms } from '#addin/sheet/forms.ts';
import type { Form } from '#policy/form/reading.ts';
import type { Contract } from '#policy/terms/contract.ts';
import { useHouse } from '../house.tsx';
import { useWho } from '../me.tsx';

/** Draws a contract's sheet again: as it was last submitted, or afresh from the customer's card. Tells how much found no room. */
export function useRedraw(): (contract: Contract) => Promise<number> {
  const { server } = useHouse();
  const { today } = useWho();
  const sayingOf = async ({ contractId, customerId, hash }: Contract, form: Form): Promise<Again> => {
    if (hash !== undefined) return valuesOf(form, await server.paper(contractId));
    const { record: card } = await server.customer(customerId);
    return { values: openingValues(form, card, today), left: 0 };
  };
  return async (contract) => {
    const { form } = await server.template(contract.templateId);
    const { values, left } = await sayingOf(contract, form);
    await drawContract(forms, contract, form, values);
    return left;
  };
}
