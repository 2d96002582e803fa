/** Whether the pane stands beside a workbook; it works in a plain tab too, without the sheets. */
export type Place = 'excel' | 'elsewhere';

/** Fetches office.js from where the page says it lies; resolves without it where it cannot be had. */
const scriptLoaded = (): Promise<void> =>
  new Promise((resolve) => {
    const place = document.querySelector<HTMLMetaElement>('meta[name="office-js"]');
    if ('Office' in globalThis || !place) {
      resolve();
      return;
    }
    const script = document.createElement('script');
    script.addEventListener('load', () => resolve(), { once: true });
    script.addEventListener('error', () => resolve(), { once: true });
    script.src = place.content;
    document.head.append(script);
  });

async function find(): Promise<Place> {
  await scriptLoaded();
  if (!('Office' in globalThis)) return 'elsewhere';
  const { host } = (await Office.onReady()) as { host: Office.HostType | null };
  return host === Office.HostType.Excel ? 'excel' : 'elsewhere';
}

let place: Promise<Place> | undefined;

/** Where the pane is, once Office has said so. Asked for when the first screen is drawn: running office.js takes as long as drawing it. */
export const whereAmI = (): Promise<Place> => (place ??= find());

/** What the ribbon's buttons ask for. */
export const wishes = ['check', 'send', 'refresh'] as const;
export type Wish = (typeof wishes)[number];

const isWish = (text: string | null): text is Wish => (wishes as readonly (string | null)[]).includes(text);

/** What the pane was opened for: a ribbon's button opens it at an address that says so. */
export const wishAtOpening = (search: string): Wish | undefined => {
  const asked = new URLSearchParams(search).get('do');
  return isWish(asked) ? asked : undefined;
};

/** Hears the ribbon's buttons while the pane is open, where the host tells of them. */
export async function hearRibbon(press: (wish: Wish) => void): Promise<void> {
  await whereAmI();
  if (!('Office' in globalThis) || !('actions' in Office)) return;
  for (const wish of wishes)
    Office.actions.associate(wish, (event: Office.AddinCommands.Event) => {
      press(wish);
      event.completed();
    });
}
