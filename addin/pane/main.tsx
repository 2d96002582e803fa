import { createRoot } from 'react-dom/client';
import { App, loadSignedIn } from './App.tsx';
import { learning } from '#addin/words/speak.ts';
import type { House } from './house.tsx';
import { opening, whenKnown } from './opening.ts';
import { preferredLocale } from './preferred-locale.ts';
import { dressing } from './theme.ts';
import { fetchAhead } from './useLater.ts';

/** Nobody sees a pane that comes this much later, while drawing twice would take as long. */
const blankMs = 120;

const pause = (ms: number): Promise<undefined> => new Promise((done) => setTimeout(() => done(undefined), ms));

/** English and the darker looks have to come first; the first screen's Chinese is there, and so is the light one. */
const locale = preferredLocale();
const asTheyLike = Promise.all([
  locale === 'zh-CN' ? undefined : learning[locale]().catch(() => undefined),
  dressing().catch(() => undefined),
]);

/** The house, once it is known who is there and what to show them. */
async function readyHouse(): Promise<House> {
  const house = await opening;
  const [{ kind }] = await Promise.all([whenKnown(house), asTheyLike]);
  if (kind === 'in') await Promise.all([fetchAhead(loadSignedIn), house.greeting.ask().catch(() => undefined)]);
  return house;
}

const root = document.getElementById('pane');
if (root) {
  const ready = readyHouse().catch(() => undefined);
  void Promise.race([ready, Promise.all([pause(blankMs), asTheyLike]).then(() => undefined)]).then((house) =>
    createRoot(root).render(<App house={house ?? opening} />),
  );
}
