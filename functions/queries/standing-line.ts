import { completenessOf, sectionsOf } from '#policy/card.ts';
import { classesIn, type Classes } from '#policy/classes.ts';
import { dayOf, type Day } from '#policy/day.ts';
import { parametersOn } from '#policy/parameters.ts';
import { isHeld, nextDayOf, standingOf } from '#policy/standing.ts';
import type { Axis, Customer } from '#policy/terms/customer.ts';
import type { Standing } from '#policy/terms/standing.ts';
import { loadStandings } from '#functions/table/standing.ts';
import { clockNow } from './holdings.ts';
import type { Reader } from './reader.ts';

/** 客户现况 as a row of a list shows it. */
export interface StandingLine {
  /** What the clock is counted from, the last day on which the customer is not dormant, and the first on which it is. */
  readonly fromOn: Day;
  readonly lastOn: Day;
  readonly dormantOn: Day;
  readonly warnOn: Day;
  readonly isDormant: boolean;
  /** The next planned day, or the next step that was named. */
  readonly nextOn?: Day;
  /** How much of the card is filled in, per cent. */
  readonly completeness: number;
  readonly classes: { readonly [Of in Axis]: Classes[Of]['value'] };
}

/** What a customer's row says of where it stands. */
export function standingLine(standing: Standing, customer: Customer, today: Day): StandingLine {
  const parameters = parametersOn(today);
  const { fromOn, lastOn, dormantOn, warnOn, isDormant } = clockNow(standing, today);
  const nextOn = nextDayOf(standing);
  const classes = classesIn(standing, today, parameters);
  return {
    fromOn,
    lastOn,
    dormantOn,
    warnOn,
    isDormant,
    ...(nextOn === undefined ? {} : { nextOn }),
    completeness: completenessOf(sectionsOf(customer, classes.process, parameters, standing)),
    classes,
  };
}

/** Where many customers stand, by id; only what is held stands anywhere. */
export async function standingLines(
  { table, at }: Reader,
  customers: readonly Customer[],
): Promise<Map<string, StandingLine>> {
  const held = customers.filter(isHeld);
  const standings =
    held.length > 0
      ? await loadStandings(
          table,
          held.map(({ customerId }) => customerId),
        )
      : new Map<string, Standing>();
  return new Map(
    held.map((customer) => [
      customer.customerId,
      standingLine(standings.get(customer.customerId) ?? standingOf(customer), customer, dayOf(at)),
    ]),
  );
}
