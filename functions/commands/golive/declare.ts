import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import { Golive, settingUp } from '#policy/terms/golive.ts';
import { goliveFacts } from '#functions/queries/golive.ts';
import { onGolive } from './on-golive.ts';

/** 宣布上线 (GN-2): the department is set up. From now on every customer is reported, confirmed and filed, and none imported. */
export const declareGolive = onGolive('golive.declare', {
  input: z.strictObject({ goliveId: Golive.shape.goliveId }),
  begin: () => settingUp,
  facts: (table, _, { at }) => goliveFacts(table, at),
  decide: (golive, _, { actor, at }) => ({ ...golive, declaredOn: dayOf(at), declaredById: actor.staffId }),
});
