import type { ContractFacts } from '../facts/contract.ts';
import { instalmentsIn, isPrepaid } from '../form/payment.ts';
import type { Parameters } from '../parameters.ts';
import type { Overdue, Released } from '../terms/contract.ts';
import { isReleased, overdueIn } from './receivables.ts';

/** What is overdue of a contract's customer, where it is over the line and the contract gives more on credit (DM-8c). */
export function overLine(
  { account, form, reading, today }: ContractFacts,
  { creditOverdueDays, creditIgnoresFen, standardTermDays }: Parameters,
): Overdue | undefined {
  const overdue = overdueIn(account, today, creditIgnoresFen);
  if (!reading || !form || overdue.days <= creditOverdueDays) return undefined;
  return isPrepaid(instalmentsIn(reading, standardTermDays, form)) ? undefined : overdue;
}

/** The release by which a contract over the line passes all the same, with the figures. */
export function passedBy(facts: ContractFacts, parameters: Parameters): Released | undefined {
  const [overdue, release] = [overLine(facts, parameters), facts.customer?.release];
  return overdue && release && isReleased(release, overdue, facts.today) ? { release, overdue } : undefined;
}
