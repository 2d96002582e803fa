import { canaryHost } from './payloads.ts';

/** Adds an element of this kind with these attributes or properties. */
const made = `(kind, more) => document.body.appendChild(Object.assign(document.createElement(kind), more))`;

/** Ways of bringing a script into the page, or of having the page tell somebody. Where a page has no policy, every one of these runs or reaches the canary. */
export const intrusions: Readonly<Record<string, string>> = {
  'a script element': `made('script', { textContent: "ran('x')" })`,
  'a script from elsewhere': `made('script', { src: canary + 's.js' })`,
  'a script in an address': `made('script', { src: "data:text/javascript,ran('x')" })`,
  'a script in a blob': `made('script', { src: URL.createObjectURL(new Blob(["ran('x')"])) })`,
  'a module in an address': `made('script', { type: 'module', src: "data:text/javascript,ran('x')" })`,
  'a handler in markup': `document.body.insertAdjacentHTML('beforeend', "<img src=x onerror=ran('x')>")`,
  'a handler as an attribute': `made('b').setAttribute('onclick', "ran('x')"), document.body.lastChild.click()`,
  'a drawing with a handler': `document.body.insertAdjacentHTML('beforeend', "<svg><animate onbegin=ran('x') attributeName=x dur=1s></svg>")`,
  'an address that is a script': `made('a', { href: "javascript:ran('x')" }).click()`,
  'a frame whose address is a script': `made('iframe', { src: "javascript:parent.ran('x')" })`,
  'a frame of its own markup': `made('iframe', { srcdoc: "<script>parent.ran('x')</script>" })`,
  'a frame of another house': `made('iframe', { src: canary })`,
  'a text that is evaluated': `(0, eval)("ran('x')")`,
  'a function made of text': `new Function("ran('x')")()`,
  'a timer made of text': `setTimeout("ran('x')", 0)`,
  'an object': `made('object', { data: canary + 'o' })`,
  'a picture elsewhere': `made('img', { src: canary + 'p' })`,
  'a style elsewhere': `made('link', { rel: 'stylesheet', href: canary + 'c.css' })`,
  'a request elsewhere': `fetch(canary + 'f').catch(() => 0)`,
  'a beacon': `navigator.sendBeacon(canary + 'b')`,
  'a socket': `new WebSocket(canary.replace('https', 'wss'))`,
  'another base': `made('base', { href: canary }), made('img', { src: 'relative' })`,
  'a form': `made('form', { action: canary, method: 'post', target: 'beside' }).submit()`,
};

/** A file of the house's own origin that tries each when it is told to: what is evaluated from outside would be under no policy. */
export const intruder = `
const canary = 'https://${canaryHost}/';
const made = ${made};
globalThis.intrusions = {
${Object.entries(intrusions)
  .map(([what, how]) => `${JSON.stringify(what)}: () => { ${how}; },`)
  .join('\n')}
};
globalThis.intrude = async (what) => {
  const before = watched.violations.length;
  // Out of the turn in which it was told to: until then texts may be evaluated.
  await new Promise((next) => setTimeout(next, 0));
  try { intrusions[what](); } catch { /* stopped */ }
  for (let i = 0; i < 8 && watched.violations.length === before; i += 1) await new Promise((next) => setTimeout(next, 25));
};
`;
