/** A name as two people would write it alike: without width, case and spaces. */
export const nameKey = (name: string): string => name.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
