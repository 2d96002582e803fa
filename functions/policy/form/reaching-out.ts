const texts = /"(?:[^"]|"")*"/g;
const quotedNames = /'(?:[^']|'')*'/g;
const elsewhere = /[[\]\\/]/;
const placeElsewhere = /\[[^[\]]*\][^\s()+\-*/&=<>,;"'[\]]*!/;
const otherProgram = /\|/;
const asksOutside =
  /(?<![\p{L}\p{N}_.])(WEBSERVICE|RTD|CALL|REGISTER|REGISTER\.ID|EXEC|DDE|SQL\.REQUEST|IMAGE|STOCKHISTORY|IMPORTDATA|IMPORTXML)\s*\(/iu;
const link = /(?<![\p{L}\p{N}_.])HYPERLINK\s*\((?!\s*"#)/iu;

const withoutTexts = (formula: string): string =>
  formula.replace(texts, (text) => (text.startsWith('"#') ? '"#"' : '""'));

/** Whether a formula points out of the workbook: at another file, another program (DDE), or an address on the net. */
export const reachesOut = (formula: string): boolean => {
  const bare = withoutTexts(formula);
  const unquoted = bare.replace(quotedNames, '');
  return (
    (bare.match(quotedNames) ?? []).some((quoted) => elsewhere.test(quoted)) ||
    placeElsewhere.test(unquoted) ||
    otherProgram.test(unquoted) ||
    asksOutside.test(unquoted) ||
    link.test(unquoted)
  );
};
