import type { ContractClause, ContractFacts } from '#policy/facts/contract.ts';
import type { Words } from '#policy/words.ts';

function wrongWith(isNamed: boolean, scan: ContractFacts['scan']): Words | undefined {
  if (!isNamed) return { 'zh-CN': '没有附签署后的扫描件', en: 'no scan of the signed contract is attached' };
  if (!scan?.isThere) return { 'zh-CN': '扫描件没有收到', en: 'the scan has not arrived' };
  return scan.isGenuine
    ? undefined
    : { 'zh-CN': '扫描件打不开，或不是 PDF 或图片', en: 'the scan cannot be opened, or is no PDF or image' };
}

/** 签署后的扫描件要在，而且是真的 PDF 或图片；没有查过文件，不算有。 */
export const scanAttached: ContractClause = {
  id: 'contract/scan-attached',
  cites: 'CT-3d',
  gates: ['contract.sign', 'contract.file'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '{what}', en: '{what}' },
    remedy: {
      'zh-CN': '请上传签字盖章后的扫描件（PDF、JPG 或 PNG）',
      en: 'upload a scan with signatures and seals (PDF, JPG or PNG)',
    },
  },
  breaches: ({ signing }, { scan }) => {
    const what = wrongWith(signing?.scan !== undefined, scan);
    return what ? [{ field: 'signing', gaps: { what } }] : [];
  },
};
