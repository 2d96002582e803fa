/** Hands the token to whoever opened this page: a pane in Excel by Office's dialog, a pane in a tab of its own directly. */
const handOver = async (token: string): Promise<void> => {
  const { host } = (await Office.onReady()) as { host: Office.HostType | null };
  const opener = window.opener as Window | null;
  if (host !== null) Office.context.ui.messageParent(token);
  else opener?.postMessage(token, location.origin);
};

const tell = (words: string): void => {
  const place = document.getElementById('signed-in');
  if (place) place.textContent = words;
};

const signInAs = async (staffId: string): Promise<void> => {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch('/issuer/token', { method: 'POST', headers, body: JSON.stringify({ staffId }) });
  if (!response.ok) {
    tell('没有登录成功，请刷新后再选。Not signed in; reload and choose again.');
    return;
  }
  const { access_token, expires_in } = (await response.json()) as { access_token: string; expires_in: number };
  tell('您已登录，可以关闭本页。Signed in; this page can be closed.');
  await handOver(JSON.stringify({ access_token, expires_in }));
};

for (const button of document.querySelectorAll('button'))
  button.addEventListener('click', () => void signInAs(button.value));
