import type { ContractClause } from '#policy/facts/contract.ts';
import { breachAt } from '#policy/form/breach-at.ts';
import { placesIn, type Place } from '#policy/form/places.ts';
import { shareIn } from '#policy/form/number.ts';
import { squash } from '#policy/form/squash.ts';
import { valueOf } from '#policy/form/value.ts';

/** Whether a place says what the template lays down for it, however it is written. */
function isAsLaidDown({ kind, text, number }: Place, standard: string): boolean {
  if (kind === 'percent') return shareIn(text) === shareIn(standard);
  return squash(valueOf(kind, { text, number })) === squash(valueOf(kind, { text: standard }));
}

/** 范本给了规定值的地方照规定写；改了、划了都是改条款。空着的另有一条，账期另有一条。 */
export const standardKept: ContractClause = {
  id: 'contract/standard-kept',
  cites: 'CT-2b1',
  gates: ['contract.submit'],
  level: 'special',
  says: {
    reason: {
      'zh-CN': '{place}规定为「{standard}」，合同写「{text}」',
      en: '{place} is laid down as “{standard}”; the contract says “{text}”',
    },
    remedy: {
      'zh-CN': '请改回规定的内容，或送上级评审',
      en: 'go back to what is laid down, or have a superior review it',
    },
  },
  breaches: (_, { reading }) =>
    (reading ? placesIn(reading) : []).flatMap((place) => {
      const { standard = '', state, kind } = place;
      const isSpoken = state === 'struck' || (state === 'filled' && kind !== 'term');
      return standard === '' || !isSpoken || isAsLaidDown(place, standard) ? [] : [breachAt(place, { standard })];
    }),
};
