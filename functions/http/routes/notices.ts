import * as z from 'zod';
import { textUpTo } from '#policy/terms/text.ts';
import { listNotices, seeNotices } from '#functions/queries/notices.ts';
import { longestPage, pageInput, route } from '../route.ts';

/** 通知. */
export const noticeRoutes = [
  route({
    method: 'get',
    path: '/notices',
    summary: 'My notices, those not seen yet or those seen, the last one first',
    input: z.strictObject({ seen: z.enum(['false', 'true']).default('false'), ...pageInput }),
    answer: ({ seen, after, limit }, reader) => listNotices(reader, { isSeen: seen === 'true', after, limit }),
  }),
  route({
    method: 'post',
    path: '/notices/seen',
    summary: 'I have seen these notices of mine (已阅); saying so again is harmless',
    input: z.strictObject({ keys: z.array(textUpTo(200).min(1)).min(1).max(longestPage) }),
    answer: async ({ keys }, reader) => {
      await seeNotices(reader, keys);
      return { isSeen: true };
    },
  }),
];
