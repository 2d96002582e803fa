import type { Words } from './words.ts';

/** What stands where a person's data were erased at their request; their name in a sentence makes way for as much of it as fits. */
export const erasedText = '已删除';

/** What a reader is told in its place. */
export const erasedWords: Words = { 'zh-CN': '已按要求删除', en: 'erased on request' };
