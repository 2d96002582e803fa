import { lettersOf, tight } from './script.ts';

const PLACEHOLDER = /^(.)\1*$/;

/** 统一社会信用代码 as one spelling: capitals and digits, the letters that a code never has read as the digits they look like. */
export function creditCodeOf(typed: string | undefined): string | undefined {
  const code = lettersOf(tight(typed ?? ''))
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll('I', '1');
  return /^[0-9A-Z]{15,18}$/.test(code) && !PLACEHOLDER.test(code) ? code : undefined;
}
