import { plainCreditCode } from '#policy/credit-code.ts';
import type { ContractClause } from '#policy/facts/contract.ts';
import { breachAt } from '#policy/form/breach-at.ts';
import type { FieldKind } from '#policy/form/field.ts';
import { onCard } from '#policy/form/on-card.ts';
import { isSaid, placesIn } from '#policy/form/places.ts';
import { squash } from '#policy/form/squash.ts';

const missing = { 'zh-CN': '没有登记', en: 'nothing' };

/** A bank or an account without what only parts it: 「开户行：…」, spaces, hyphens. */
const plainBank = (text: string): string =>
  squash(text.replace(/[^\s;；,，]+[:：]/gu, ''))
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** The kinds of place that are held against the card, and what of two texts is compared. */
const compared: Readonly<Partial<Record<FieldKind, (text: string) => string>>> = {
  party: squash,
  'tax-number': plainCreditCode,
  bank: plainBank,
};

/** A bank is often first learnt from a contract: one that the card does not have is not held against it. */
const mayLack = (kind: FieldKind): boolean => kind === 'bank';

/** 客户方的名称、税号、开户行与账号与客户档案一致。档案由「客户已归档」把关。 */
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
          const plain = place.side === 'customer' && isSaid(place) ? compared[place.kind] : undefined;
          const card = onCard[place.kind]?.(customer, place.label) ?? '';
          if (!plain || (card === '' && mayLack(place.kind)) || plain(card) === plain(place.text)) return [];
          return [breachAt(place, { card: card === '' ? missing : `「${card}」` })];
        })
      : [],
};
