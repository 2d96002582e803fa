/** A column's width is counted in digits of the usual font of a workbook, which is Calibri 11; this many points is one. */
const pointsPerCharacter = 5.25;

/** A fresh row's height and a fresh column's width, in points. */
export const freshHeight = 15;
export const freshWidth = 48;

const largest = 500;
const rounded = (size: number): number => Math.min(largest, Math.round(size * 1_000) / 1_000);

/** A width in characters. */
export const charactersOf = (points: number): number => rounded(points / pointsPerCharacter);

/** A width in points. */
export const pointsOf = (characters: number): number => characters * pointsPerCharacter;
