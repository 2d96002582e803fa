import { type Answer, answerFrame, signInHere, type Wish } from '../identity/entra.ts';
import { answerPane } from './dialog.ts';
import { readSettings } from './settings.ts';

/** What the pane asks for in the page's address; nothing once the page comes back from Entra ID. */
function wishIn(hash: string): Wish {
  const asked = new URLSearchParams(hash.slice(1)).get('wish');
  return asked === null ? { isAnother: false } : (JSON.parse(asked) as Wish);
}

async function signedIn(): Promise<Answer | undefined> {
  const { signIn } = await readSettings();
  return signIn.kind === 'entra' ? signInHere(signIn, wishIn(location.hash)) : undefined;
}

const say = (zh: string, en: string): void => {
  const place = document.querySelector('[role=status]');
  if (place) place.textContent = `${zh} ${en}`;
};

/** Signs somebody in and says so to the pane; the page goes to Entra ID and back once meanwhile. */
async function attend(): Promise<void> {
  const answer = await signedIn().catch((): Answer => ({ fault: 'setUp', code: 'settings.json' }));
  if (answer === undefined) return;
  if (answer && 'access_token' in answer) say('您已登录，可以关闭本页。', 'Signed in; this page can be closed.');
  else say('没有登录成功，请关闭本页再试。', 'Not signed in; close this page and try again.');
  await answerPane(JSON.stringify(answer));
}

// MSAL renews a token in a hidden frame of the pane, to which Entra ID answers here.
void (window.parent === window ? attend() : answerFrame());
