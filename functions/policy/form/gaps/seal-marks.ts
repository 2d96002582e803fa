import type { FindSpans } from './span.ts';

const mark =
  /^\s*[(（](?:인|서명|날인|직인|签字|签章|盖章|签名|签字盖章|印|公章|簽章|蓋章|簽名|seal|stamp|signature)[)）]\s*$/iu;

/** （盖章） and (인) with nothing else: a place for the hand. */
export const sealMarks: FindSpans = (text) =>
  mark.test(text) ? [{ from: 0, to: 0, how: 'seal-mark', kind: 'signature' }] : [];
