import type { ContractClause } from '#policy/facts/contract.ts';
import { breachAt, clipped } from '#policy/form/breach-at.ts';
import { mostOwnTexts } from '#policy/form/own-texts.ts';
import { isSaid, placesIn } from '#policy/form/places.ts';

const longest = 120;
/** Places that a template keeps open for terms of its parties' own. */
const openForTerms = /其他约定|其它约定|补充约定|补充条款|特别约定|其他条款|其他事项|other terms|special terms/iu;

/** 增加了范本没有的文字，或在「其他约定」里写了内容。 */
export const clauseAdded: ContractClause = {
  id: 'contract/clause-added',
  cites: 'CT-2b2',
  gates: ['contract.submit'],
  level: 'special',
  says: {
    reason: { 'zh-CN': '加条款：{what}', en: 'added: {what}' },
    remedy: {
      'zh-CN': '请删去或用“/”划去，或送上级评审',
      en: 'take it out or strike it, or have a superior review it',
    },
  },
  breaches: (_, { reading }) =>
    reading
      ? [
          ...placesIn(reading).filter((place) => isSaid(place) && openForTerms.test(place.label)),
          ...reading.added
            .slice(0, mostOwnTexts)
            .map(({ at, text }, i) => ({ key: `added.${i}`, at, label: text, text })),
        ].map((place) => breachAt(place, { what: clipped(place.text, longest) }))
      : [],
};
