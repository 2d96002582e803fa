import type { InvoiceVerb } from '#policy/authority/invoice.ts';
import { invoiceClauses } from '#policy/clauses/index.ts';
import type { InvoiceFacts } from '#policy/facts/invoice.ts';
import type { Finding } from '#policy/finding.ts';
import { amountIn, amountProblems } from '#policy/money/amount.ts';
import { parametersOn } from '#policy/parameters.ts';
import { review } from '#policy/review.ts';
import type { Invoice } from '#policy/terms/invoice.ts';
import type { Words } from '#policy/words.ts';

/** What the clauses of the house say of an act on an invoice before it is sent; what is not known here, the server knows. */
export const findingsOnInvoice = (verb: InvoiceVerb, invoice: Invoice, facts: InvoiceFacts): readonly Finding[] =>
  review(
    invoice,
    { verb, noun: 'invoice', id: invoice.invoiceId, facts, parameters: parametersOn(facts.today) },
    invoiceClauses,
  );

/** The sum that was typed, more than nothing, or why it is none; neither while nothing is typed. */
export type TypedSum = { readonly fen?: number; readonly problem?: Words };

/** What was typed as the sum of an invoice, read as yuan. */
export function sumIn(typed: string): TypedSum {
  if (typed.trim() === '') return {};
  const amount = amountIn(typed);
  if ('problem' in amount) return { problem: amountProblems[amount.problem] };
  return amount.fen > 0 ? { fen: amount.fen } : { problem: amountProblems['not-a-number'] };
}
