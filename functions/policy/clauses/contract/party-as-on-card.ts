import { plainCreditCode } from '#policy/credit-code.ts';
import type { ContractClause } from '#policy/facts/contract.ts';
import { breachAt } from '#policy/form/breach-at.ts';
import type { FieldKind } from '#policy/form/field.ts';
import { isSaid, placesIn } from '#policy/form/places.ts';
import { squash } from '#policy/form/squash.ts';
import type { Customer } from '#policy/terms/customer.ts';

const missing = { 'zh-CN': '没有登记', en: 'nothing' };

/** What the card says for a kind of place; it has no bank to compare with. */
const onCard: Readonly<Partial<Record<FieldKind, (customer: Customer) => string>>> = {
  party: ({ name }) => name,
  'tax-number': ({ creditCode }) => plainCreditCode(creditCode),
};

/** 客户方的名称、税号与客户档案一致。档案由「客户已归档」把关。 */
export const partyAsOnCard: ContractClause = {
  id: 'contract/party-as-on-card',
  cites: 'DM-9',
  gates: ['contract.submit'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '{place}「{text}」与客户档案不符：{card}',
      en: '{place}: “{text}”, but the customer’s card says {card}',
    },
    remedy: { 'zh-CN': '请照档案填写；档案有误的先改档案', en: 'write what the card says, or mend the card first' },
  },
  breaches: (_, { reading, customer }) =>
    reading && customer
      ? placesIn(reading).flatMap((place) => {
          const card = place.side === 'customer' && isSaid(place) ? onCard[place.kind]?.(customer) : undefined;
          const said = squash(place.kind === 'tax-number' ? plainCreditCode(place.text) : place.text);
          return card === undefined || squash(card) === said
            ? []
            : [breachAt(place, { card: card === '' ? missing : `「${card}」` })];
        })
      : [],
};
