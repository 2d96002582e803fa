import type { ChartLabels } from '../../model/chart.ts';
import { shown } from '../../model/display.ts';

/** What a label may say. */
export interface Sayings {
  readonly series: string;
  readonly category: string;
  readonly value: number;
  readonly share: number;
}

/** Whether anything stands at bars, points or slices. */
export const hasLabels = ({ showsValue, showsShare, showsCategory, showsSeries }: ChartLabels): boolean =>
  showsValue || showsShare || showsCategory || showsSeries;

/** 数据标签: what stands at one bar, point or slice. */
export const labelOf = (labels: ChartLabels, { series, category, value, share }: Sayings, usual: string): string =>
  [
    ...(labels.showsSeries ? [series] : []),
    ...(labels.showsCategory ? [category] : []),
    ...(labels.showsValue ? [shown(value, labels.numberFormat ?? usual)] : []),
    ...(labels.showsShare ? [shown(share, labels.showsValue ? '0%' : (labels.numberFormat ?? '0%'))] : []),
  ].join(' ');
