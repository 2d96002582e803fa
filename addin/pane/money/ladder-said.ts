import type { Say } from '#addin/words/speak.ts';

/** What one step of the ladder is called. */
export function rungName(t: Say, step: number): string {
  if (step === 0) return t('receivables.rung.on');
  return step < 0 ? t('receivables.rung.before', { n: -step }) : t('receivables.rung.after', { n: step });
}

/** 催款阶梯 in a sentence: the step it has come to, and the next one. */
export function ladderSaid(t: Say, ladderDays: readonly number[], step: number | undefined): string {
  const next = ladderDays.find((each) => step === undefined || each > step);
  if (step === undefined)
    return next === undefined ? t('receivables.noLadder') : t('receivables.below', { next: rungName(t, next) });
  const now = rungName(t, step);
  return next === undefined ? t('receivables.top', { now }) : t('receivables.at', { now, next: rungName(t, next) });
}
