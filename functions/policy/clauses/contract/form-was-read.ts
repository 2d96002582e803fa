import type { ContractClause } from '#policy/facts/contract.ts';

/** 没有读到表格，就什么也没核对过：不知道表样或内容一律不能提交。 */
export const formWasRead: ContractClause = {
  id: 'contract/form-was-read',
  cites: 'CT-2c1',
  gates: ['contract.submit'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '没有读到合同表格，各栏无从核对',
      en: 'the contract’s form was not read, so nothing could be checked',
    },
    remedy: { 'zh-CN': '请打开这份合同的工作表再提交', en: 'open the contract’s sheet and submit again' },
  },
  breaches: (_, { form, reading }) => (form && reading ? [] : [{}]),
};
