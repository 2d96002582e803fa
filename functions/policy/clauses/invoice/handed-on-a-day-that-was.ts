import { isDay } from '#policy/day.ts';
import type { InvoiceClause } from '#policy/facts/invoice.ts';

/** 签收日期要真实：不早于开票，不晚于今天。 */
export const handedOnADayThatWas: InvoiceClause = {
  id: 'invoice/handed-on-a-day-that-was',
  cites: 'DM-8b',
  gates: ['invoice.hand'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '签收日期「{day}」不在开票日 {issuedOn} 和今天之间',
      en: '“{day}”, when it was handed over, is no day from its issue on {issuedOn} until today',
    },
    remedy: {
      'zh-CN': '请写客户签收的那一天，如 2026-03-31',
      en: 'give the day it was handed over, such as 2026-03-31',
    },
  },
  breaches: ({ handed, issued }, { today }) => {
    const [day, issuedOn] = [handed?.handedOn ?? '', issued?.issuedOn ?? ''];
    return isDay(day) && day >= issuedOn && day <= today ? [] : [{ field: 'handed', gaps: { day, issuedOn } }];
  },
};
