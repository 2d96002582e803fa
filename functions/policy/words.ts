/** A sentence in every language the house speaks; zh-CN comes first because the department does. */
export interface Words {
  readonly 'zh-CN': string;
  readonly en: string;
}

export type Locale = keyof Words;

/** What a sentence's `{gaps}` are filled with; words are filled in the sentence's own language. */
export type Gaps = Readonly<Record<string, string | number | Words>>;

const isWords = (value: string | number | Words): value is Words => typeof value === 'object';

const fillIn = (locale: Locale, sentence: string, gaps: Gaps): string =>
  sentence.replace(/\{(\w+)\}/g, (gap, key: string) => {
    const value = Object.hasOwn(gaps, key) ? gaps[key] : undefined;
    if (value === undefined) return gap;
    return isWords(value) ? value[locale] : String(value);
  });

/** The same sentence with its gaps filled, in every language. */
export const fill = (words: Words, gaps: Gaps): Words => ({
  'zh-CN': fillIn('zh-CN', words['zh-CN'], gaps),
  en: fillIn('en', words.en, gaps),
});
