import { preferredLocale } from './preferred-locale.ts';

const MARK = 'salesdesk.isIn';

/** Asks at once for the files that the page names for a purpose; they are run when they are wanted. */
export function askFor(purpose: string): void {
  for (const named of document.querySelectorAll<HTMLMetaElement>(`meta[name="${purpose}"]`)) {
    const links = named.content
      .split(' ')
      .map((href) => Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
    named.replaceWith(...links);
  }
}

/** Asks for what only who is signed in needs. */
export function askForInside(): void {
  askFor('inside');
  askFor(`words-${preferredLocale()}`);
}

/** Asks for what will be needed first, as far as it can be told now: who was in when the pane was closed is in again, as a rule. */
export function askAhead(): void {
  if (localStorage.getItem(MARK) !== null) askForInside();
  else if (preferredLocale() !== 'zh-CN') askFor(`words-${preferredLocale()}`);
}

/** Notes for the next time whether somebody is in, and nothing of who. */
export function noteWhetherIn(isIn: boolean): void {
  if (isIn) localStorage.setItem(MARK, 'yes');
  else localStorage.removeItem(MARK);
}
