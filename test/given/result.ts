import type { Result } from '#functions/http/wire.ts';
import type { Customer } from '#policy/terms/customer.ts';

/** The record a command answered with; fails where it was refused. */
export function recordOf(result: Result): Customer {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.record as Customer;
}

/** What refused a command: the clauses, or the kind where no clause speaks. */
export function refusedBy(result: Result): string[] {
  if (result.ok) return [];
  const findings = result.findings.filter(({ level }) => level === 'refuse');
  return findings.length > 0 ? findings.map(({ cites }) => cites) : [result.refusal.kind];
}
