import { addComment, changeComment, commentAt, removeComment, replyTo } from '../model/comments.ts';
import { Refusal, present } from '../model/refusal.ts';
import type { Comment, Json } from '../model/rules.ts';
import type { Args } from './args.ts';
import type { Session } from './session.ts';
import type { ReplyTarget, Scope } from './targets.ts';
import { NOTHING, type WireObject, type WireType } from './wire.ts';

const location = (one: Comment, session: Session): WireObject =>
  session.range(session.model.sheet(one.sheetId), one.area);

const contentIn = (given: Json): string => {
  if (typeof given === 'string') return given;
  const { richContent } = (given ?? {}) as { richContent?: string };
  if (richContent === undefined) throw new Refusal('InvalidArgument', 'A comment needs a text.');
  return richContent;
};

/** A remark on a cell. */
export const comment: WireType<Comment> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    AuthorEmail: { get: () => '' },
    AuthorName: { get: ({ authorName }) => authorName },
    Content: {
      get: ({ content }) => content,
      set: (one, value, { model }) => changeComment(model, one, { content: contentIn(value) }),
    },
    ContentType: { get: () => 'Plain' },
    CreationDate: { get: ({ createdAt }) => createdAt },
    Id: { get: ({ id }) => id },
    Resolved: {
      get: ({ resolved }) => resolved,
      set: (one, value, { model }) => changeComment(model, one, { resolved: value === true }),
    },
  },
  links: { Replies: (one, session) => session.wire('CommentReplyCollection', one) },
  methods: {
    Delete: (one, _, { model }) => removeComment(model, one),
    GetLocation: (one, _, session) => location(one, session),
  },
};

const inScope = ({ sheet }: Scope, { model }: Session): Comment[] =>
  model.comments.filter(({ sheetId }) => sheet === undefined || sheetId === sheet.id);

const byId = (scope: Scope, id: Json, session: Session): Comment | undefined =>
  inScope(scope, session).find((one) => one.id === id);

const atCell = ({ sheet }: Scope, args: Args, session: Session): Comment | undefined => {
  const place = session.place(args.any(0), sheet ?? session.model.activeSheet(session.seat));
  return commentAt(session.model, place.sheet, place.area);
};

/** The remarks in the workbook, or on one sheet. */
export const comments: WireType<Scope> = {
  scalars: { Count: { get: (scope, session) => inScope(scope, session).length } },
  item: (scope, id, session) => session.wire('Comment', present(byId(scope, id, session))),
  items: (scope, session) => inScope(scope, session).map((one) => session.wire('Comment', one)),
  methods: {
    Add: ({ sheet }, args, session) => {
      const place = session.place(args.any(0), sheet ?? session.model.activeSheet(session.seat));
      const content = contentIn(args.json(1));
      return session.wire('Comment', addComment(session.model, place.sheet, place.area, content, session.personName));
    },
    GetCount: (scope, _, session) => inScope(scope, session).length,
    GetItem: (scope, args, session) => session.wire('Comment', present(byId(scope, args.json(0), session))),
    GetItemAt: (scope, args, session) => session.wire('Comment', present(inScope(scope, session)[args.number(0)])),
    GetItemByCell: (scope, args, session) => session.wire('Comment', present(atCell(scope, args, session))),
    GetItemByReplyId: (scope, args, session) => {
      const id = args.text(0);
      const holder = inScope(scope, session).find((one) => one.replies.some((answer) => answer.id === id));
      return session.wire('Comment', present(holder));
    },
    GetItemOrNullObject: (scope, args, session) => {
      const known = byId(scope, args.json(0), session);
      return known ? session.wire('Comment', known) : NOTHING;
    },
  },
};

/** An answer to a remark. */
export const reply: WireType<ReplyTarget> = {
  identity: (target) => ({ Id: target.reply.id }),
  scalars: {
    AuthorEmail: { get: () => '' },
    AuthorName: { get: (target) => target.reply.authorName },
    Content: {
      get: (target) => target.reply.content,
      set: (target, value, { model }) => {
        target.reply.content = contentIn(value);
        changeComment(model, target.comment, {});
      },
    },
    CreationDate: { get: (target) => target.reply.createdAt },
    Id: { get: (target) => target.reply.id },
    Resolved: { get: (target) => target.comment.resolved },
  },
  methods: {
    Delete: (target, _, { model }) =>
      changeComment(model, target.comment, { replies: target.comment.replies.filter((one) => one !== target.reply) }),
    GetLocation: (target, _, session) => location(target.comment, session),
    GetParentComment: (target, _, session) => session.wire('Comment', target.comment),
  },
};

const replyAt = (holder: Comment, id: Json): ReplyTarget => ({
  comment: holder,
  reply: present(holder.replies.find((one) => one.id === id)),
});

/** The answers to a remark. */
export const replies: WireType<Comment> = {
  scalars: { Count: { get: (holder) => holder.replies.length } },
  item: (holder, id, session) => session.wire('CommentReply', replyAt(holder, id)),
  items: (holder, session) =>
    holder.replies.map((one) => session.wire('CommentReply', { comment: holder, reply: one })),
  methods: {
    Add: (holder, args, session) => {
      const made = replyTo(session.model, holder, contentIn(args.json(0)), session.personName);
      return session.wire('CommentReply', { comment: holder, reply: made });
    },
    GetCount: (holder) => holder.replies.length,
    GetItem: (holder, args, session) => session.wire('CommentReply', replyAt(holder, args.json(0))),
    GetItemAt: (holder, args, session) =>
      session.wire('CommentReply', { comment: holder, reply: present(holder.replies[args.number(0)]) }),
  },
};
