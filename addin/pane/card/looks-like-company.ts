const [shortest, longest] = [2, 60];
const letters = /[\p{Script=Han}\p{Script=Latin}]/gu;
const dayOrSum = /^[\d\s.,:：/年月日时分元¥%-]+$/u;

/** Whether a cell's text may be a company's name: only then is the house asked, for asking is reading (DM-11). */
export function looksLikeCompany(text: string): boolean {
  const typed = text.trim();
  const { length } = [...typed];
  if (length < shortest || length > longest || typed.startsWith('#') || dayOrSum.test(typed)) return false;
  return (typed.match(letters) ?? []).length >= 2 && Number.isNaN(Number(typed));
}
