import type { WorkbookModel } from '../model.ts';
import { EVERYWHERE, type Hearer, type Of, type RichEvent, sourceOf, to } from './event.ts';

const SHEET_EVENTS: Readonly<Record<string, number>> = {
  added: 13,
  removed: 15,
  protection: 24,
  renamed: 25,
  visibility: 26,
  moved: 27,
};

/** A sheet came, went or changed as such. */
export const sheetChanged = (model: WorkbookModel, change: Of<'sheet'>, hearer: Hearer): RichEvent[] => {
  const type = SHEET_EVENTS[change.what];
  if (type === undefined) return [];
  const sheet = model.find(change.sheetId);
  return to(type, [change.sheetId, EVERYWHERE], {
    isProtected: sheet?.protection !== undefined,
    nameAfter: sheet?.name ?? '',
    nameBefore: change.nameBefore ?? sheet?.name ?? '',
    worksheetId: change.sheetId,
    ...sourceOf(change, hearer),
  });
};

const TABLE_EVENTS: Readonly<Record<string, number>> = { added: 102, removed: 103 };

/** A table came or went. */
export const tableChanged = (_: WorkbookModel, change: Of<'table'>, hearer: Hearer): RichEvent[] => {
  const type = TABLE_EVENTS[change.what];
  if (type === undefined) return [];
  const { tableId, tableName, sheetId } = change;
  return to(type, [tableId, sheetId, EVERYWHERE], {
    tableId,
    tableName,
    worksheetId: sheetId,
    ...sourceOf(change, hearer),
  });
};

const COMMENT_EVENTS = { added: 250, removed: 251, changed: 252 } as const;

/** A comment came, went or changed. */
export const commentChanged = (_: WorkbookModel, change: Of<'comment'>, hearer: Hearer): RichEvent[] =>
  to(COMMENT_EVENTS[change.what], [change.sheetId, EVERYWHERE], {
    commentDetails: [{ commentId: change.commentId, replyIds: [] }],
    worksheetId: change.sheetId,
    ...sourceOf(change, hearer),
  });
