/** How light a colour is, from 0 (black) to 1. */
export function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** A block to look at rather than to write in. */
export const isDark = (colour: string | undefined): boolean => colour !== undefined && lightness(colour) < 0.4;
