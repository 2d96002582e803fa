import type { StatementClause } from '#policy/facts/statement.ts';

/** 一致附客户盖章的扫描件。 */
export const agreementScanned: StatementClause = {
  id: 'statement/agreement-scanned',
  cites: 'DM-8d',
  gates: ['statement.agree'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '没有客户盖章确认的扫描件，或文件已损坏',
      en: 'the scan of the confirmation is missing or damaged',
    },
    remedy: { 'zh-CN': '请上传客户盖章的对账单（PDF 或照片）', en: 'attach the sealed statement, as PDF or photo' },
  },
  breaches: ({ agreement }, { scan }) =>
    agreement && (!agreement.scan || scan?.isThere === false || scan?.isGenuine === false)
      ? [{ field: 'agreement.scan' }]
      : [],
};
