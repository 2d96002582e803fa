import * as z from 'zod';
import { isDay } from '../day.ts';
import { textUpTo } from './text.ts';
import { recordId } from './record-id.ts';

export const DelegationId = recordId;
const day = z.string().refine(isDay, 'not a day');

/** Roles in which somebody may be stood in for: those that decide. */
export const delegable = ['manager', 'superior'] as const;

/** 代理 (CT-3b): while somebody who decides is away, a named colleague decides in their place, from a day to a day. */
export const Delegation = z.strictObject({
  delegationId: DelegationId,
  revision: z.int().min(1),
  stage: z.enum(['given', 'ended']),
  giverId: z.string(),
  delegateId: z.string().max(64),
  role: z.enum(delegable),
  fromOn: day,
  /** The last day it holds. */
  untilOn: day,
  reason: textUpTo(500),
  givenAt: z.string(),
});
export type Delegation = z.infer<typeof Delegation>;
