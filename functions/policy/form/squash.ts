/** A text without what only looks: widths, spaces, invisible characters. Two fixed texts are the same if these are. */
export const squash = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b-\u200d\u2060\ufeff]/gu, '');
