import type { ContractClause } from '#policy/facts/contract.ts';
import { mostOwnTexts } from '#policy/form/own-texts.ts';
import { mostLines, writtenLines } from '#policy/form/places.ts';

/** 合同要填在范本上：改动和添加太多的，是另一张表，不逐处评审；明细太长的，另立附件。 */
export const filledOnTemplate: ContractClause = {
  id: 'contract/filled-on-template',
  cites: 'CT-3a',
  gates: ['contract.submit'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '这张表与范本相差太大：改动、添加 {texts} 处，明细 {lines} 行',
      en: 'this sheet is too far from the template: {texts} texts changed or added, {lines} lines',
    },
    remedy: {
      'zh-CN': '请在范本画出的表上填写；超出的内容写进附件',
      en: 'fill in the sheet drawn from the template; put the rest into an annex',
    },
  },
  breaches: (_, { reading }) => {
    if (!reading) return [];
    const texts = reading.changed.length + reading.added.length;
    const lines = Math.max(0, ...reading.tables.map(writtenLines));
    return texts > mostOwnTexts || lines > mostLines ? [{ gaps: { texts, lines } }] : [];
  },
};
