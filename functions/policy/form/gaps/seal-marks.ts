import { type FindSpans, spansOf } from './span.ts';

const mark =
  /^\s*[(（](?:인|서명|날인|직인|签字|签章|盖章|签名|签字盖章|印|公章|簽章|蓋章|簽名|seal|stamp|signature)[)）]\s*$/iu;

const linesEnd =
  /(?<=^[^\n:：]{1,24}[(（](?:签字|签章|盖章|签名|签字盖章|公章|章|印|簽章|蓋章|簽名|인|seal|stamp|signature)[)）])(?=[^\S\n]*\n\s*\S)/gimu;

const ends = spansOf('seal-mark', linesEnd, { kind: 'signature' });

/** （盖章） and (인) with nothing else, or at the end of a line before others: a place for the hand. */
export const sealMarks: FindSpans = (text) => {
  if (mark.test(text)) return [{ from: 0, to: 0, how: 'seal-mark', kind: 'signature' }];
  return ends(text);
};
