import { type FindSpans, spansOf } from './span.ts';

const units = spansOf(
  'before-unit',
  /(?<=(?:^|[\p{L}]{2}|[:：为為第于於共￥¥$₩금至到])[)）]?)(?: {2,}|[ ]*\u3000[^\S\n]*)(?=(?:元|万元|圆|圓|天|个|個|份|台|套|件|页|頁|次|周|小时|吨|公斤|工作日|日内|日前|%|％|‰|days?\b|원|개월|일간|일 이내))/gmu,
);
const sums = spansOf('after-currency', /(?<=[￥¥₩$])(?: {2,}|[ ]*\u3000[^\S\n]*)(?=[)）元]|$)/gmu, {
  kind: 'amount',
});

const honoured = spansOf(
  'before-name',
  /^(?: {3,}|\u3000[^\S\n]*)(?=(?:귀하|귀중|貴中|御中|台照|台鉴|台鑒|先生|女士)\s*$)/gmu,
  {
    kind: 'party',
  },
);

/** Spaces where a number should stand before its unit: `共    元`, `于    天内`. */
export const beforeUnits: FindSpans = (text) => [...units(text), ...sums(text), ...honoured(text)];
