import type { FieldKind } from './field.ts';
import { ownTexts, type OwnText } from './own-texts.ts';
import { isSaid, placesIn } from './places.ts';
import type { Reading } from './reading.ts';
import { squash } from './squash.ts';

/** A word with where it was written. */
export interface SaidWord {
  readonly place: OwnText & { readonly kind?: FieldKind };
  readonly word: string;
}

const times = (text: string, word: string): number => squash(text).split(squash(word)).length - 1;

/** Which of these words a contract says beyond what its template says itself, place by place. */
export function wordsSaid(reading: Reading, words: readonly string[], harmless: readonly string[] = []): SaidWord[] {
  const was = new Map(reading.changed.map(({ id, was }) => [`text.${id}`, was]));
  const bare = (text: string): string => harmless.reduce((left, word) => left.replaceAll(word, '　'), squash(text));
  const places: readonly SaidWord['place'][] = [...placesIn(reading).filter(isSaid), ...ownTexts(reading)];
  return places.flatMap((place) =>
    words
      .filter((word) => times(bare(place.text), word) > times(bare(was.get(place.key) ?? ''), word))
      .map((word) => ({ place, word })),
  );
}
