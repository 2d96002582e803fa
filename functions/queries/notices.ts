import type { Cite } from '#policy/catalogue.ts';
import { isNoticeKind, noticeKinds, noticeSays, type NoticeKind } from '#policy/notices.ts';
import type { Gaps, Words } from '#policy/words.ts';
import { again } from '#functions/table/again.ts';
import { markSeen, seenBy, unseenBy } from '#functions/table/notices.ts';
import { queryItems, type Item } from '#functions/table/read.ts';
import { transact } from '#functions/table/transact.ts';
import type { Reader } from './reader.ts';

/** One notice as its reader sees it. */
export interface NoticeLine {
  /** By which it is marked as seen. */
  readonly key: string;
  readonly kind: NoticeKind;
  readonly cites: Cite;
  readonly level: 'flag' | 'info';
  readonly label: Words;
  readonly says: Words;
  readonly about: { readonly noun: string; readonly id: string };
  readonly at: string;
  readonly seenAt?: string;
}

/** A page of one's notices, the last one first; `after` asks for the next page, and is missing on the last. */
export interface NoticePage {
  readonly items: readonly NoticeLine[];
  readonly after?: string;
}

function lineOf({ sk, kind, gaps, about, at, seenAt }: Item): NoticeLine[] {
  if (!isNoticeKind(kind)) return [];
  const { cites, level, label } = noticeKinds[kind];
  return [
    {
      key: sk,
      kind,
      cites,
      level,
      label,
      says: noticeSays(kind, gaps as Gaps),
      about: about as NoticeLine['about'],
      at: String(at),
      ...(typeof seenAt === 'string' ? { seenAt } : {}),
    },
  ];
}

/** Somebody's own notices: those not seen yet, or those seen. */
export async function listNotices(
  { actor: { staffId }, table }: Reader,
  { isSeen, after, limit }: { isSeen: boolean; after?: string | undefined; limit: number },
): Promise<NoticePage> {
  const partition = isSeen ? seenBy(staffId) : unseenBy(staffId);
  const items = await queryItems(table, { index: 'gsi1', partition, after, isBackwards: true, limit });
  const last = items.length === limit ? items.at(-1)?.['gsi1sk'] : undefined;
  return { items: items.flatMap(lineOf), ...(typeof last === 'string' ? { after: last } : {}) };
}

/** 已阅: marks notices of one's own as seen; a key under which there is none changes nothing. */
export const seeNotices = ({ actor: { staffId }, table, at }: Reader, keys: readonly string[]): Promise<void> =>
  again(() =>
    transact(
      table,
      [...new Set(keys)].map((key) => markSeen(staffId, key, at)),
    ),
  );
