/** The value axis of a chart: its ends and its marks. */
export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
}

const NICE = [1, 2, 5, 10];

const niceStep = (span: number, most: number): number => {
  const rough = span / Math.max(1, most);
  const power = 10 ** Math.floor(Math.log10(rough));
  return (NICE.find((factor) => factor * power >= rough * (1 - 1e-9)) ?? 10) * power;
};

/** Marks at round figures that take in all values and nought, or between the ends that somebody set. */
export const scaleOf = (
  values: readonly number[],
  ends: { readonly minimum?: number; readonly maximum?: number },
  most: number,
): Scale => {
  const lowest = ends.minimum ?? values.reduce((least, value) => Math.min(least, value), 0);
  const highest = ends.maximum ?? values.reduce((greatest, value) => Math.max(greatest, value), 0);
  const span = highest > lowest ? highest - lowest : 1;
  const step = niceStep(span, most);
  const minimum = ends.minimum ?? Math.floor(lowest / step) * step;
  const maximum = ends.maximum ?? Math.max(minimum + step, Math.ceil((lowest + span) / step - 1e-9) * step);
  const count = Math.floor((maximum - minimum) / step + 1e-9);
  const ticks = Array.from({ length: Math.max(0, count) + 1 }, (_, index) =>
    Number((minimum + index * step).toPrecision(12)),
  );
  return { minimum, maximum, ticks };
};
