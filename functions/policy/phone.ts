/** A phone number's digits as dialled inside the country, without +86, spaces, brackets and hyphens. */
export const dialled = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s()\-–—.]/gu, '')
    .replace(/^(\+|00)86/, '');

const mobile = /^1[3-9]\d{9}$/;
const landline = /^0\d{2,3}[2-9]\d{6,7}((ext|转|x|#)\d{1,6})?$/i;
const service = /^(400|800)\d{7}$/;
const abroad = /^(\+|00)[1-9]\d{6,14}$/;

/** Whether every number in the cell (people write two) could be dialled: mobile, landline with area code, 400/800 or abroad. */
export const isPhone = (text: string): boolean => {
  const numbers = text
    .normalize('NFKC')
    .split(/[/,;、，；\n]/u)
    .filter((part) => part.trim() !== '')
    .map(dialled);
  return numbers.length > 0 && numbers.every((n) => [mobile, landline, service, abroad].some((shape) => shape.test(n)));
};

/** 138****5678: enough to recognise a number, not enough to dial it (DM-11). */
export const maskPhone = (text: string): string => {
  const shown = [...text];
  const digits = shown.flatMap((character, i) => (/\p{Nd}/u.test(character) ? [i] : []));
  const hidden = new Set(digits.slice(Math.min(3, Math.floor(digits.length / 3)), Math.max(digits.length - 4, 1)));
  return shown.map((character, i) => (hidden.has(i) ? '*' : character)).join('');
};
