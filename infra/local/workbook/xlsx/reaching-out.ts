const TEXTS = /"(?:[^"]|"")*"/g;
const QUOTED = /'(?:[^']|'')*'/g;
const ELSEWHERE = /[[\]\\/]/;
const PLACE_ELSEWHERE = /\[[^[\]]*\][^\s()+\-*/&=<>,;"'[\]]*!/;
const OTHER_PROGRAM = /\|/;
const ASKS_OUTSIDE =
  /(?<![\p{L}\p{N}_.])(WEBSERVICE|RTD|CALL|REGISTER|REGISTER\.ID|EXEC|DDE|SQL\.REQUEST|IMAGE|STOCKHISTORY|IMPORTDATA|IMPORTXML)\s*\(/iu;
const LINK = /(?<![\p{L}\p{N}_.])HYPERLINK\s*\((?!\s*"#)/iu;

const withoutTexts = (formula: string): string =>
  formula.replace(TEXTS, (text) => (text.startsWith('"#') ? '"#"' : '""'));

/** Whether a formula points out of the workbook: at another file, another program (DDE), or an address on the net. */
export const reachesOut = (formula: string): boolean => {
  const bare = withoutTexts(formula);
  const unquoted = bare.replace(QUOTED, '');
  return (
    (bare.match(QUOTED) ?? []).some((quoted) => ELSEWHERE.test(quoted)) ||
    PLACE_ELSEWHERE.test(unquoted) ||
    OTHER_PROGRAM.test(unquoted) ||
    ASKS_OUTSIDE.test(unquoted) ||
    LINK.test(unquoted)
  );
};
