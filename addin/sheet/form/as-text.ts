/** Longer texts are sentences, whatever digits are in them. */
const longestNumber = 40;

const couldBeTaken = (text: string): boolean =>
  /^\s*[=+\-@'#＝＋－＠]/.test(text) ||
  /^\s*(true|false)\s*$/i.test(text) ||
  (text.length <= longestNumber && /[\d０-９]/.test(text));

/** A text as it is written into a cell so that Excel takes it for nothing else: no formula, number, date or error. */
export const asText = (text: string, numberFormat: string): string =>
  numberFormat !== '@' && couldBeTaken(text) ? `'${text}` : text;
