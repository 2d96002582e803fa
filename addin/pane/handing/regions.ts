/** Places as a person lists them: separated by commas, Chinese or not, or by spaces and lines. */
export const placesIn = (text: string): readonly string[] =>
  text
    .split(/[、，,；;\s]+/u)
    .map((place) => place.trim())
    .filter((place) => place !== '');
