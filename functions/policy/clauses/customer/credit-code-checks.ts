import { isBlank } from '#policy/blank.ts';
import { isCreditCode } from '#policy/credit-code.ts';
import type { CustomerClause } from '#policy/facts/customer.ts';

/** 统一社会信用代码填了就要对：18 位，校验位相符（GB 32100-2015）。 */
export const creditCodeChecks: CustomerClause = {
  id: 'customer/credit-code-checks',
  cites: 'CF-2.2a',
  gates: ['customer.report', 'customer.import', 'customer.edit', 'customer.file'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '统一社会信用代码的位数或校验位不对', en: 'the credit code’s length or check digit is wrong' },
    remedy: {
      'zh-CN': '请对照营业执照；不知道可以留空',
      en: 'compare the business licence; leave it empty if unknown',
    },
  },
  breaches: ({ creditCode }) => (isBlank(creditCode) || isCreditCode(creditCode) ? [] : [{ field: 'creditCode' }]),
};
