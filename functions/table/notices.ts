import { noticeKinds, type GapsOf, type NoticeKind } from '#policy/notices.ts';
import type { Item } from './read.ts';
import type { Key, Write } from './transact.ts';

/** Index keys of a person's notices, by when they were made. */
export const unseenBy = (staffId: string): string => `unseen#${staffId}`;
export const seenBy = (staffId: string): string => `seen#${staffId}`;
/** Index key of the notices that wait to go out of the house. */
export const outgoingDue = 'due#outgoing';

/** What is told, and of which record; `of` is the day or the revision that makes the event this one and no other. */
export interface Notice<Of extends NoticeKind> {
  readonly kind: Of;
  readonly id: string;
  readonly of: string | number;
  readonly gaps: GapsOf<Of>;
  readonly at: string;
}

/** Where a person's notice of an event lies: the event's own key, so that a second one has no place. */
export const noticeKey = (staffId: string, key: string): Key => ({ pk: `notice#${staffId}`, sk: key });
export const keyOfEvent = ({ kind, id, of }: Pick<Notice<NoticeKind>, 'kind' | 'id' | 'of'>): string =>
  `${kind}#${id}#${of}`;

/** 通知 one person of an event, in the transaction that brings it about. Told twice, they have it once. */
export function notify<Of extends NoticeKind>(staffId: string, notice: Notice<Of>): Write {
  const { kind, id, gaps, at } = notice;
  const key = noticeKey(staffId, keyOfEvent(notice));
  const when = `${at}#${key.sk}`;
  return {
    put: {
      ...key,
      gsi1pk: unseenBy(staffId),
      gsi1sk: when,
      staffId,
      kind,
      gaps,
      about: { noun: noticeKinds[kind].about, id },
      at,
    },
    outgoing: { gsi2pk: outgoingDue, gsi2sk: `${when}#${staffId}` },
    condition: 'attribute_not_exists(pk)',
    isOptional: true,
  };
}

/** 已阅: the notice moves to those that were seen, and need not go out any more. The first time stands. */
export const markSeen = (staffId: string, key: string, at: string): Write => ({
  update: {
    ...noticeKey(staffId, key),
    expression: 'SET seenAt = if_not_exists(seenAt, :at), gsi1pk = :seen REMOVE gsi2pk, gsi2sk',
  },
  condition: 'attribute_exists(pk)',
  values: { ':at': at, ':seen': seenBy(staffId) },
  isOptional: true,
});

/** A notice that has gone out waits no longer. */
export const markSent = ({ pk, sk }: Item, at: string): Write => ({
  update: { pk, sk, expression: 'SET sentAt = if_not_exists(sentAt, :at) REMOVE gsi2pk, gsi2sk' },
  condition: 'attribute_exists(pk)',
  values: { ':at': at },
  isOptional: true,
});
