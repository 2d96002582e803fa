/** GB 32100-2015: 18 places of this alphabet (no I, O, S, V, Z); the last is a check digit. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const places = 17;

/** A credit code as the register writes it: half-width, upper case, no spaces. */
export const plainCreditCode = (text: string): string => text.normalize('NFKC').replace(/[\s-]/gu, '').toUpperCase();

/** The check digit that GB 32100-2015 gives to the first 17 places; undefined where a place is not of the alphabet. */
export const checkDigitOf = (code: string): string | undefined => {
  const values = [...code.slice(0, places)].map((place) => alphabet.indexOf(place));
  if (values.length < places || values.includes(-1)) return undefined;
  const sum = values.reduce((total, value, i) => total + value * (3 ** i % 31), 0);
  return alphabet[(31 - (sum % 31)) % 31];
};

/** 统一社会信用代码: 18 places with the right check digit. */
export const isCreditCode = (text: string): boolean => {
  const code = plainCreditCode(text);
  return code.length === places + 1 && checkDigitOf(code) === code[places];
};
