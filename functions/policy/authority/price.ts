import type { Price } from '../terms/price.ts';
import { role, allOf, when, type Authority, type Test } from './authority.ts';

export type PriceVerb = 'price.read' | 'price.list' | 'price.edit' | 'price.withdraw';

type Subject = Pick<Price, 'stage'>;

const listed: Test<Subject> = when((_, { stage }) => stage === 'listed', {
  reason: { 'zh-CN': '这条价目已撤下', en: 'this price has been withdrawn' },
  remedy: { 'zh-CN': '请新增一行', en: 'add a new line' },
});
const anybody: Test<Subject> = () => undefined;

/** 价目 (DM-10): everybody reads prices, only the manager sets them. */
export const priceAuthority: Authority<PriceVerb, Subject> = {
  'price.read': { cites: 'DM-10', test: anybody },
  'price.list': { cites: 'DM-10', test: role('manager') },
  'price.edit': { cites: 'DM-10', test: allOf(role('manager'), listed) },
  'price.withdraw': { cites: 'DM-10', test: allOf(role('manager'), listed) },
};
