import { regionOfAddress, type Region as Path } from './places.ts';

/** A sales region as far as it is told by places. */
interface Divided {
  readonly places: readonly string[];
}

/** The province or city that a text names and nothing else; undefined where it names none, or several have the name. */
export function placeNamed(text: string): Path | undefined {
  const found = regionOfAddress(text.trim());
  return found && found.region.length > 0 && found.length === text.trim().length ? found.region : undefined;
}

const covers = (place: Path, address: Path): boolean => place.every((part, at) => part === address[at]);

/** How narrowly a region takes an address in: by so many parts of it; 0 where it does not. */
const fit = ({ places }: Divided, address: Path): number =>
  Math.max(
    0,
    ...places.map((text) => {
      const place = placeNamed(text);
      return place && covers(place, address) ? place.length : 0;
    }),
  );

/** 区域 (CF-2.4): the region that an address lies in; of one within another, the inner one. */
export function regionOf<Region extends Divided>(address: string, regions: readonly Region[]): Region | undefined {
  const path = regionOfAddress(address)?.region ?? [];
  if (path.length === 0) return undefined;
  const best = regions
    .map((region) => ({ region, parts: fit(region, path) }))
    .filter(({ parts }) => parts > 0)
    .sort((a, b) => b.parts - a.parts)[0];
  return best?.region;
}
