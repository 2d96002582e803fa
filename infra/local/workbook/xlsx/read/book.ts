import type { WorkbookModel } from '../../model.ts';
import type { Dropped } from './dropped.ts';
import type { Parts } from './parts.ts';
import type { Styles } from './styles.ts';

/** What is known of a file's workbook while its sheets are read. */
export interface Book {
  readonly model: WorkbookModel;
  readonly parts: Parts;
  readonly styles: Styles;
  readonly strings: readonly string[];
  /** Days are counted from 1904, as old Macs did. */
  readonly isFrom1904: boolean;
  /** How many points one of the file's characters of column width is. */
  readonly pointsPerCharacter: number;
  readonly dropped: Dropped;
  /** The parts of the charts that are kept. */
  readonly keptCharts: Set<string>;
  /** Counts cells as they are kept, over all sheets; throws at the limit. */
  readonly countCell: () => void;
}
