import { SignInTrouble } from '../identity.ts';
import { whereAmI } from './office.ts';

/** Office's number for a dialog that the person closed; every other one is a page that could not be shown. */
const closedByHand = 12_006;

const inOffice = (url: string): Promise<string | undefined> =>
  new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(
      url,
      { height: 60, width: 30, promptBeforeOpen: false },
      ({ value, error }) => {
        const dialog = value as Office.Dialog | undefined;
        if (!dialog) {
          reject(new SignInTrouble('blocked', String(error.code)));
          return;
        }
        dialog.addEventHandler(Office.EventType.DialogMessageReceived, (said) => {
          dialog.close();
          resolve('message' in said ? said.message : undefined);
        });
        dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) => {
          if ('error' in event && event.error !== closedByHand)
            reject(new SignInTrouble('offline', String(event.error)));
          else resolve(undefined);
        });
      },
    );
  });

const lookAgainMs = 300;

const inWindow = (url: string): Promise<string | undefined> =>
  new Promise((resolve, reject) => {
    const opened = window.open(url, 'salesdesk-dialog', 'popup,width=480,height=640');
    if (!opened) {
      reject(new SignInTrouble('blocked'));
      return;
    }
    const finish = (message?: string) => {
      clearInterval(watch);
      window.removeEventListener('message', hear);
      opened.close();
      resolve(message);
    };
    const hear = ({ source, origin, data }: MessageEvent<unknown>) => {
      if (source === opened && origin === new URL(url).origin && typeof data === 'string') finish(data);
    };
    const watch = setInterval(() => {
      if (opened.closed) finish();
    }, lookAgainMs);
    window.addEventListener('message', hear);
  });

/** Opens a page beside the pane and answers what it says; undefined where the person closed it. */
export const askBeside = async (path: string): Promise<string | undefined> => {
  const url = new URL(path, location.href).href;
  return (await whereAmI()) === 'excel' ? inOffice(url) : inWindow(url);
};

/** On a page that was opened so: says something to the pane. */
export async function answerPane(said: string): Promise<void> {
  const opener = window.opener as Window | null;
  if ((await whereAmI()) === 'excel') Office.context.ui.messageParent(said);
  else opener?.postMessage(said, location.origin);
}
