import { type WorkbookModel, freshId } from '../model.ts';
import { type Area, overlaps } from './area.ts';
import { Refusal } from './refusal.ts';
import type { Comment, CommentReply } from './rules.ts';
import type { Sheet } from './sheet.ts';

const tell = (model: WorkbookModel, comment: Comment, what: 'added' | 'removed' | 'changed'): void =>
  model.emit({ kind: 'comment', what, sheetId: comment.sheetId, commentId: comment.id });

/** The comment on a cell. */
export const commentAt = (model: WorkbookModel, sheet: Sheet, area: Area): Comment | undefined =>
  model.comments.find((comment) => comment.sheetId === sheet.id && overlaps(comment.area, area));

export const addComment = (
  model: WorkbookModel,
  sheet: Sheet,
  area: Area,
  content: string,
  authorName: string,
): Comment => {
  if (commentAt(model, sheet, area)) throw new Refusal('InvalidOperation', 'The cell has a comment already.');
  const createdAt = new Date().toISOString();
  const made: Comment = {
    id: freshId(),
    sheetId: sheet.id,
    area,
    content,
    authorName,
    createdAt,
    resolved: false,
    replies: [],
  };
  model.comments.push(made);
  tell(model, made, 'added');
  return made;
};

export const changeComment = (
  model: WorkbookModel,
  comment: Comment,
  parts: Partial<Pick<Comment, 'content' | 'resolved' | 'replies'>>,
): void => {
  Object.assign(comment, parts);
  tell(model, comment, 'changed');
};

export const replyTo = (model: WorkbookModel, comment: Comment, content: string, authorName: string): CommentReply => {
  const reply = { id: freshId(), content, authorName, createdAt: new Date().toISOString() };
  changeComment(model, comment, { replies: [...comment.replies, reply] });
  return reply;
};

export const removeComment = (model: WorkbookModel, comment: Comment): void => {
  model.comments = model.comments.filter((other) => other !== comment);
  tell(model, comment, 'removed');
};
