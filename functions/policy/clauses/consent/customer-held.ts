import { isBlank } from '#policy/blank.ts';
import type { ConsentClause } from '#policy/facts/consent.ts';
import { isHeld } from '#policy/standing.ts';
import { fill, type Words } from '#policy/words.ts';

const unknown: Words = { 'zh-CN': '客户「{name}」不在档案中', en: '{name} is not on file' };
const unnamed: Words = { 'zh-CN': '找不到这位客户', en: 'no such customer is on file' };
const unconfirmed: Words = {
  'zh-CN': '客户「{name}」还在等经理确认',
  en: '{name} waits for the manager to confirm it',
};

/** 有归属人才能征询：档案里没有的先报备，待确认的等经理确认。 */
export const customerHeld: ConsentClause = {
  id: 'consent/customer-held',
  cites: 'CF-2.1e',
  gates: ['consent.ask'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '{what}', en: '{what}' },
    remedy: {
      'zh-CN': '还没有报备的请先报备；待确认的请等经理确认',
      en: 'report it if it is not on file; wait for the manager where it is to be confirmed',
    },
  },
  breaches: ({ customerName: name }, { customer }) =>
    customer === undefined || (customer && isHeld(customer))
      ? []
      : [
          {
            field: 'customerName',
            gaps: { what: fill(customer ? unconfirmed : isBlank(name) ? unnamed : unknown, { name }) },
          },
        ],
};
