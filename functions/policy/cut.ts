/** The beginning of a text, never half a character. */
export const cut = (text: string, longest: number): string => text.slice(0, longest).replace(/\p{Cs}$/u, '');
