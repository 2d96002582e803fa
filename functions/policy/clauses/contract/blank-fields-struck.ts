import type { ContractClause } from '#policy/facts/contract.ts';
import { breachAt } from '#policy/form/breach-at.ts';
import { openPlaces } from '#policy/form/open-places.ts';
import { openTexts } from '#policy/form/own-texts.ts';

const strikable = {
  'zh-CN': '请填写；确实没有内容的，填“/”划去',
  en: 'fill it in, or strike it with “/” if there is nothing to say',
};
const fixed = { 'zh-CN': '请填写，这一处不能划去', en: 'fill it in; this place cannot be struck' };

/** 不得有空白栏：每一处都要填或划去，改写、添加的文字里也不能留空。 */
export const blankFieldsStruck: ContractClause = {
  id: 'contract/blank-fields-struck',
  cites: 'CT-2c1',
  gates: ['contract.submit'],
  level: 'refuse',
  says: { reason: { 'zh-CN': '{place}空着', en: '{place} is blank' }, remedy: { 'zh-CN': '{mend}', en: '{mend}' } },
  breaches: (_, { reading }) =>
    reading
      ? [
          ...openPlaces(reading)
            .filter(({ kind, isInSpareLine }) => kind === 'blank' && !isInSpareLine)
            .map(({ place }) => breachAt(place, { mend: place.mayStrike ? strikable : fixed })),
          ...openTexts(reading).map((text) => breachAt(text, { mend: strikable })),
        ]
      : [],
};
