import type { Parameters } from '../parameters.ts';

/** 额度公式 (X4): last year's monthly average, and the band around it in which a limit needs no reason. In fen. */
export interface CreditFormula {
  readonly monthlyFen: number;
  readonly leastFen: number;
  readonly mostFen: number;
}

const [months, whole] = [12, 100];

/** The formula's figures for a customer that signed so much last year. */
export function creditFormula(
  fenLastYear: number,
  { creditBandPercent }: Pick<Parameters, 'creditBandPercent'>,
): CreditFormula {
  const share = (percent: number): number => Math.round((fenLastYear * percent) / (months * whole));
  return {
    monthlyFen: share(whole),
    leastFen: share(whole - creditBandPercent),
    mostFen: share(whole + creditBandPercent),
  };
}

/** Whether a limit keeps to the formula. */
export const isByFormula = (limitFen: number, { leastFen, mostFen }: CreditFormula): boolean =>
  limitFen >= leastFen && limitFen <= mostFen;
