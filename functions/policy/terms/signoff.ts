import * as z from 'zod';

/** `<staffId>.2026-11`. */
export const SignoffId = z.string().regex(/^.{1,64}\.\d{4}-\d{2}$/u);

/** 每月应收确认 (X8): somebody has looked at what the customers they hold owe, and answers for it. */
export const Signoff = z.strictObject({
  signoffId: SignoffId,
  revision: z.int().min(1),
  staffId: z.string(),
  /** `2026-11`. */
  month: z.string(),
  at: z.string(),
  /** Customers that owe something, and what they owe, in fen. */
  customers: z.int().min(0),
  owedFen: z.int().min(0),
  overdueFen: z.int().min(0),
  /** Hash of everything that was seen, instalment by instalment. */
  hash: z.string(),
});
export type Signoff = z.infer<typeof Signoff>;

export const signoffId = (staffId: string, month: string): string => `${staffId}.${month}`;
