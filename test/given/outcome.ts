import type { RowOutcome, Verdict } from '#addin/sheet/index.ts';
import type { Finding } from '#policy/finding.ts';
import { fieldNames, type CardField } from '#policy/terms/customer.ts';

/** A finding that a field of the report is not filled in. */
export const missing = (field: CardField): Finding => ({
  cites: 'CF-2.0',
  by: 'customer/six-items-present',
  level: 'refuse',
  where: { noun: 'customer', field },
  reason: { 'zh-CN': `缺「${fieldNames[field]['zh-CN']}」`, en: `the ${fieldNames[field].en} is missing` },
  remedy: { 'zh-CN': '请补上', en: `fill in the ${fieldNames[field].en}` },
});

/** What a check said of the row on a line; its stamp tells it from every other row. */
export const givenOutcome = (line: number, verdict: Verdict, findings: readonly Finding[] = []): RowOutcome => ({
  row: {
    position: line - 2,
    line,
    state: 'new',
    stamp: { id: `row-${line}`, revision: 0, checksum: '' },
    unreadable: [],
    typed: { name: `第${line}行公司` },
  },
  verdict,
  findings,
  says: '',
});
