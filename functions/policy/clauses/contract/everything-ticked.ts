import type { CheckItem } from '#policy/form/check-list.ts';
import type { ContractClause } from '#policy/facts/contract.ts';
import { fill, type Words } from '#policy/words.ts';

const mostNamed = 12;

const nameOf = ({ kind, label, cell, key }: CheckItem): string =>
  kind === 'line' ? `#${label}` : label.trim().replace(/\s+/gu, ' ') || (cell ?? key);

const unread: Words = { 'zh-CN': '没有读到复核清单', en: 'the check list was not read' };

const left = (open: readonly CheckItem[]): Words =>
  fill(
    { 'zh-CN': '还有 {count} 项未复核（{which}）', en: '{count} items are not re-checked ({which})' },
    {
      count: open.length,
      which: open.slice(0, mostNamed).map(nameOf).join('、') + (open.length > mostNamed ? '…' : ''),
    },
  );

/** 每一条、每一款、每一项数据都复核过才能签批；读不到清单，不能签批。 */
export const everythingTicked: ContractClause = {
  id: 'contract/everything-ticked',
  cites: 'CT-3c',
  gates: ['contract.approve'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '{what}', en: '{what}' },
    remedy: { 'zh-CN': '请逐项复核，都勾选后再签批', en: 're-check and tick each of them, then approve' },
  },
  breaches: (_, { items = [] }) => {
    const open = items.filter(({ isTicked }) => !isTicked);
    if (items.length === 0) return [{ gaps: { what: unread } }];
    const [first] = open;
    return first ? [{ field: first.key, cell: first.cell, gaps: { what: left(open) } }] : [];
  },
};
