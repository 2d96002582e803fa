import { isBlank } from '#policy/blank.ts';
import type { ContractClause } from '#policy/facts/contract.ts';

/** 部门的复印件存放在哪里要写明；没有登记，不能归档。 */
export const ownCopyKept: ContractClause = {
  id: 'contract/own-copy-kept',
  cites: 'CT-4b',
  gates: ['contract.file'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '没有写部门复印件存放在哪里', en: 'it is not said where the department’s copy is kept' },
    remedy: { 'zh-CN': '请写柜号或文件夹', en: 'name the cabinet or the folder' },
  },
  breaches: ({ copies }) => (isBlank(copies?.keptAt ?? '') ? [{ field: 'copies' }] : []),
};
