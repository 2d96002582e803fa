import type { SignoffClause } from '#policy/facts/signoff.ts';

/** 确认只对看到的应收有效。 */
export const signedAsSeen: SignoffClause = {
  id: 'signoff/signed-as-seen',
  cites: 'X8',
  gates: ['signoff.give'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '您查看之后，应收有变动', en: 'what is owed changed after you looked' },
    remedy: { 'zh-CN': '请刷新，看过现在的应收再确认', en: 'refresh, and sign off what is owed now' },
  },
  breaches: ({ hash }, { seen }) => (seen === hash ? [] : [{ field: 'hash' }]),
};
