import type { Words } from '#policy/words.ts';

/** What the house says where no clause speaks: to a request that cannot be read, or that came too late. */
export const says = {
  malformed: {
    'zh-CN': '这一条读不懂，请按下列各处修改后再发送',
    en: 'this could not be read; mend the places listed and send it again',
  },
  notJson: { 'zh-CN': '请求不是有效的 JSON', en: 'the request is not valid JSON' },
  unknownVerb: { 'zh-CN': '没有这个动作，请更新插件', en: 'there is no such verb; update the add-in' },
  tooMany: { 'zh-CN': '一次最多 100 条，请分批发送', en: 'at most 100 at a time; send them in batches' },
  tooLarge: { 'zh-CN': '内容太大，请分批发送', en: 'the request is too large; send it in batches' },
  formTooLarge: {
    'zh-CN': '这张表太大，存不下；请只保留合同本身',
    en: 'this form is too large to keep; leave only the contract itself on the sheet',
  },
  noFiles: {
    'zh-CN': '这里不能存放扫描件，请告诉管理员',
    en: 'no place for scans is set up here; tell your administrator',
  },
  unsigned: { 'zh-CN': '请登录后再试；您的内容还在', en: 'sign in and try again; nothing you typed is lost' },
  noKeys: {
    'zh-CN': '暂时核对不了您的登录，请稍后再试；您的内容还在',
    en: 'your sign-in cannot be checked just now; try again in a moment, nothing you typed is lost',
  },
  missing: { 'zh-CN': '没有这条记录', en: 'there is no such record' },
  contactGone: {
    'zh-CN': '卡上没有这位联系人，可能已被删去，请刷新',
    en: 'this contact is not on the card, or no longer; refresh to see it',
  },
  noteGone: { 'zh-CN': '卡上没有这一条，请刷新再看', en: 'this note is not on the card; refresh to see it' },
  noteClosed: { 'zh-CN': '这一条已经注明过处理结果', en: 'it was said already how this note came out' },
  notFound: { 'zh-CN': '没有这个地址', en: 'there is nothing at this address' },
  stale: {
    'zh-CN': '您查看之后，这条记录有了变化，请刷新再办',
    en: 'the record has changed since you looked; refresh and try again',
  },
  conflict: {
    'zh-CN': '同一项两人都改了，请选一个',
    en: 'two people changed the same field; choose one',
  },
  busy: { 'zh-CN': '同时办理的人太多，请再发送一次', en: 'too many people at once; send it again' },
} as const satisfies Record<string, Words>;
