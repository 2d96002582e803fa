import type { ContractClause } from '#policy/facts/contract.ts';
import { breachAt } from '#policy/form/breach-at.ts';
import { openPlaces } from '#policy/form/open-places.ts';

const slash = { 'zh-CN': '改成“/”', en: 'make it “/”' };
const fixed = { 'zh-CN': '这一处不能划去，请填写', en: 'this place cannot be struck; fill it in' };

/** 划去只认“/”：写「无」「—」「N/A」之类都不算。 */
export const strikeIsASlash: ContractClause = {
  id: 'contract/strike-is-a-slash',
  cites: 'CT-2c2',
  gates: ['contract.submit'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '{place}写的「{text}」不算划去', en: '{place} says “{text}”, which is no strike' },
    remedy: { 'zh-CN': '{mend}', en: '{mend}' },
  },
  breaches: (_, { reading }) =>
    (reading ? openPlaces(reading) : [])
      .filter(({ kind }) => kind === 'not-a-strike')
      .map(({ place }) => breachAt(place, { mend: place.mayStrike || place.line ? slash : fixed })),
};
