import * as z from 'zod';
import type { Words } from '../words.ts';

export const roles = ['salesperson', 'assistant', 'manager', 'superior', 'finance'] as const;
export type Role = (typeof roles)[number];

export const roleNames: Readonly<Record<Role, Words>> = {
  salesperson: { 'zh-CN': '销售人员', en: 'salesperson' },
  assistant: { 'zh-CN': '销售助理', en: 'sales assistant' },
  manager: { 'zh-CN': '销售部经理', en: 'sales manager' },
  superior: { 'zh-CN': '上级', en: 'superior' },
  finance: { 'zh-CN': '财务', en: 'finance' },
};

/** 人员: somebody on the department's staff list (GN-1). Who is not on it, or has left, gets nothing. */
export const Staff = z.strictObject({
  /** The object id of the sign-in. */
  staffId: z.string().min(1).max(64),
  name: z.string().min(1).max(40),
  roles: z.array(z.enum(roles)).min(1),
  hasLeft: z.boolean(),
  /** 1 for the first entry in the list, one more for every act since. */
  revision: z.int().min(1).default(1),
  /** 所辖区域 (DM-7, CF-2.4): regions of the table 区域, by id. */
  regionIds: z.array(z.string().max(64)).max(50).default([]),
});
export type Staff = z.infer<typeof Staff>;
/** Somebody to be put on the list. */
export type NewStaff = z.input<typeof Staff>;
/** As much of somebody on the list as the policy asks about. */
export type Colleague = Pick<Staff, 'staffId' | 'name' | 'roles' | 'hasLeft'>;

/** For whom somebody decides until a day, in a role that is not their own (CT-3b). */
export interface StandIn {
  readonly forId: string;
  readonly role: Role;
  readonly untilOn: string;
}

/** Whose acts are those that nobody does: the house's own. Nobody is on the staff list by it. */
export const houseId = 'house';

/** The person behind a request: always exactly one, never shared. */
export interface Actor {
  readonly staffId: string;
  readonly name: string;
  /** Their own, and those in which they stand in for somebody today. */
  readonly roles: readonly Role[];
  readonly standsIn?: readonly StandIn[];
}
