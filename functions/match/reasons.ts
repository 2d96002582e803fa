/** What speaks for or against two customers being one, each with how much. */
export const WEIGHTS = {
  'same-credit-code': 7,
  'near-credit-code': 2.5,
  'different-credit-code': -7,
  'doubtful-credit-code': -1,
  'same-brand': 3,
  'same-sound': 2,
  'spelled-in-pinyin': 2,
  'character-dropped': 2,
  'short-character-dropped': 1,
  'characters-swapped': 2,
  'short-characters-swapped': 1,
  'one-character-differs': 1,
  'short-character-differs': -0.8,
  'number-differs': -5,
  'brand-differs': -5,
  'not-comparable': 0,
  'same-trade': 1.5,
  'akin-trade': 0.5,
  'overlapping-trade': -0.4,
  'trade-missing': -0.3,
  'different-trade': -4.2,
  'same-region': 1,
  'wider-region': 0.5,
  'region-fits-address': 0.5,
  'different-region': -2.5,
  'former-name': 0,
  'different-form': -0.5,
  'group-and-member': -1,
  branch: -1,
  'different-branch': -3,
  'same-phone': 3,
  'near-phone': 1.5,
  'different-phone': -1.5,
  'same-address': 3,
  'same-building': 2,
  'same-road': 0.3,
  'other-house-number': -1.5,
  'different-address': -2,
  'address-in-other-city': -2.5,
  'same-principal': 1.5,
  'near-principal': 0.7,
  'different-principal': -1.2,
} as const;

export type ReasonKind = keyof typeof WEIGHTS;

/** One reason of a comparison, with its weight and, where it helps, the words compared. */
export interface Reason {
  readonly kind: ReasonKind;
  readonly weight: number;
  readonly detail?: string;
}

/** A reason of this kind with its weight. */
export const because = (kind: ReasonKind, detail?: string): Reason =>
  detail === undefined ? { kind, weight: WEIGHTS[kind] } : { kind, weight: WEIGHTS[kind], detail };

/** What some reasons add up to. */
export const total = (reasons: readonly Reason[]): number => reasons.reduce((sum, { weight }) => sum + weight, 0);

/** The reasons that add up to most. */
export const bestOf = (choices: readonly (readonly Reason[])[]): readonly Reason[] =>
  choices.reduce((one, other) => (total(other) > total(one) ? other : one), choices[0] ?? []);

type Words = Readonly<Record<ReasonKind, string>>;

const chinese: Words = {
  'same-credit-code': '统一社会信用代码相同',
  'near-credit-code': '统一社会信用代码只差一位',
  'different-credit-code': '统一社会信用代码不同',
  'doubtful-credit-code': '统一社会信用代码不同,但有一个不是有效代码',
  'same-brand': '字号相同',
  'same-sound': '字号读音相同',
  'spelled-in-pinyin': '英文名是字号的拼音',
  'character-dropped': '字号差一个字',
  'short-character-dropped': '两字字号缺一个字',
  'characters-swapped': '字号有两字颠倒',
  'short-characters-swapped': '两字字号前后颠倒',
  'one-character-differs': '字号有一个字不同',
  'short-character-differs': '短字号有一个字不同',
  'number-differs': '名称中的序号不同',
  'brand-differs': '字号不同',
  'not-comparable': '名称无法比较',
  'same-trade': '行业词相同',
  'akin-trade': '行业词相近',
  'overlapping-trade': '行业词部分相同',
  'trade-missing': '一方缺行业词',
  'different-trade': '行业词不同',
  'same-region': '地区相同',
  'wider-region': '地区相容',
  'region-fits-address': '地区与对方地址相符',
  'different-region': '地区不同',
  'former-name': '与曾用名或别名相符',
  'different-form': '组织形式不同',
  'group-and-member': '一方是集团,可能是母子公司',
  branch: '一方是分支机构',
  'different-branch': '是不同的分支机构',
  'same-phone': '电话相同',
  'near-phone': '电话只差一位',
  'different-phone': '电话不同',
  'same-address': '地址相同',
  'same-building': '同一门牌,房号不同',
  'same-road': '在同一条路上',
  'other-house-number': '同一条路,门牌不同',
  'different-address': '地址不同',
  'address-in-other-city': '地址在不同城市',
  'same-principal': '负责人相同',
  'near-principal': '负责人姓名相近',
  'different-principal': '负责人不同',
};

const english: Words = {
  'same-credit-code': 'same credit code',
  'near-credit-code': 'credit code differs in one place',
  'different-credit-code': 'different credit code',
  'doubtful-credit-code': 'the credit codes differ, but one is not valid',
  'same-brand': 'same brand',
  'same-sound': 'brand sounds the same',
  'spelled-in-pinyin': 'the English name spells the brand',
  'character-dropped': 'one character of the brand is missing',
  'short-character-dropped': 'half of a two-character brand is missing',
  'characters-swapped': 'two characters of the brand are swapped',
  'short-characters-swapped': 'the two characters of the brand are swapped',
  'one-character-differs': 'one character differs',
  'short-character-differs': 'one character of a short brand differs',
  'number-differs': 'the number in the name differs',
  'brand-differs': 'different brand',
  'not-comparable': 'the names cannot be compared',
  'same-trade': 'same trade',
  'akin-trade': 'similar trade',
  'overlapping-trade': 'trades overlap',
  'trade-missing': 'one name has no trade',
  'different-trade': 'different trade',
  'same-region': 'same region',
  'wider-region': 'regions agree',
  'region-fits-address': "the region fits the other's address",
  'different-region': 'different region',
  'former-name': 'fits a former or second name',
  'different-form': 'different legal form',
  'group-and-member': 'one is a group, perhaps the parent',
  branch: 'one is a branch',
  'different-branch': 'different branches',
  'same-phone': 'same phone',
  'near-phone': 'phone differs in one place',
  'different-phone': 'different phone',
  'same-address': 'same address',
  'same-building': 'same house, another room',
  'same-road': 'same road',
  'other-house-number': 'same road, another number',
  'different-address': 'different address',
  'address-in-other-city': 'address in another city',
  'same-principal': 'same principal',
  'near-principal': 'similar principal',
  'different-principal': 'different principal',
};

const WORDS = { 'zh-CN': chinese, en: english } as const;

/** The reason in a person's language. */
export const reasonInWords = (reason: Reason, language: keyof typeof WORDS): string => WORDS[language][reason.kind];

/** The reason in every language. */
export const reasonWords = ({ kind }: Reason) => ({ 'zh-CN': chinese[kind], en: english[kind] });
