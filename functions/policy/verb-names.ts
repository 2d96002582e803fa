import type { Ability } from './ability.ts';
import { contractMoves, type ContractVerb } from './authority/contract.ts';
import { keysOf } from './keys-of.ts';
import type { Words } from './words.ts';

const ofContracts = Object.fromEntries(
  keysOf(contractMoves).map((verb) => [verb, contractMoves[verb].label]),
) as Readonly<Record<ContractVerb, Words>>;

/** What each verb is called, on a button and in a history. */
export const verbNames: Readonly<Record<Ability, Words>> = {
  'customer.read': { 'zh-CN': '查看', en: 'read' },
  'customer.report': { 'zh-CN': '报备', en: 'report' },
  'customer.edit': { 'zh-CN': '修改', en: 'change' },
  'customer.rename': { 'zh-CN': '改名', en: 'rename' },
  'customer.withdraw': { 'zh-CN': '撤回', en: 'withdraw' },
  'customer.confirm': { 'zh-CN': '确认', en: 'confirm' },
  'customer.refuse': { 'zh-CN': '不予通过', en: 'refuse' },
  'customer.file': { 'zh-CN': '归档', en: 'file' },
  'template.read': { 'zh-CN': '查看', en: 'read' },
  'template.register': { 'zh-CN': '登记模板', en: 'register' },
  'template.revise': { 'zh-CN': '修改', en: 'change' },
  'template.review': { 'zh-CN': '评审通过', en: 'pass' },
  'template.retire': { 'zh-CN': '停用', en: 'retire' },
  'price.read': { 'zh-CN': '查看', en: 'read' },
  'price.list': { 'zh-CN': '列入价目', en: 'list' },
  'price.edit': { 'zh-CN': '修改', en: 'change' },
  'price.withdraw': { 'zh-CN': '撤下', en: 'withdraw' },
  'delegation.read': { 'zh-CN': '查看', en: 'read' },
  'delegation.give': { 'zh-CN': '请人代理', en: 'be stood in for' },
  'delegation.end': { 'zh-CN': '结束代理', en: 'end it' },
  ...ofContracts,
};
