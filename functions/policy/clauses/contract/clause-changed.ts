import type { ContractClause } from '#policy/facts/contract.ts';
import { breachAt, clipped } from '#policy/form/breach-at.ts';
import { difference } from '#policy/form/difference.ts';
import { mostOwnTexts } from '#policy/form/own-texts.ts';
import type { ChangedText } from '#policy/form/reading.ts';
import { fill, type Words } from '#policy/words.ts';

const longest = 60;

const howChanged = ({ was, text }: ChangedText): Words => {
  if (text === undefined)
    return fill({ 'zh-CN': '被删去：{was}', en: 'taken out: {was}' }, { was: clipped(was, longest) });
  const { gone, come } = difference(was, text);
  return fill(
    { 'zh-CN': '「{gone}」改成「{come}」', en: '“{gone}” became “{come}”' },
    { gone: clipped(gone, longest), come: clipped(come, longest) },
  );
};

/** 范本的文字改了或删了，指出是哪一条、改了什么。 */
export const clauseChanged: ContractClause = {
  id: 'contract/clause-changed',
  cites: 'CT-2b2',
  gates: ['contract.submit'],
  level: 'special',
  says: {
    reason: { 'zh-CN': '改条款：{which}，{how}', en: 'changed: {which}, {how}' },
    remedy: {
      'zh-CN': '请恢复范本的文字，或送上级评审',
      en: 'restore the template’s words, or have a superior review it',
    },
  },
  breaches: (_, { reading }) =>
    (reading?.changed ?? []).slice(0, mostOwnTexts).map((changed) => {
      const { id, number, was, text = '', at } = changed;
      const which = number ?? `「${clipped(was, 20)}」`;
      return breachAt({ key: `text.${id}`, at, label: which, text }, { which, how: howChanged(changed) });
    }),
};
