import type { Finding } from '#policy/finding.ts';
import type { Trouble } from '../../wire.ts';
import type { Row } from '../row.ts';

/** What a check or a sending says of one row. */
export type Verdict =
  /** 可报备, 可登记; once sent 已报备, 已登记 */
  | 'free'
  /** 疑似 */
  | 'suspected'
  /** 已存在 */
  | 'taken'
  /** 待确认: reported by somebody a moment ago */
  | 'waiting'
  /** 您已报备过 */
  | 'own'
  /** 有误 */
  | 'wrong'
  /** 同一项两人都改了 */
  | 'conflict'
  /** 无权办理 */
  | 'denied'
  /** 没有变化 */
  | 'same'
  /** 复制的行 */
  | 'copy'
  /** Not known yet: the server was not reached. */
  | 'unknown';

/** One row with what is said of it; `findings` are in the policy's order. */
export interface RowOutcome {
  readonly row: Row;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** The few words that stand in the row's 结果 cell. */
  readonly says: string;
}

/** How far a check or a sending is. `refused` counts rows that were answered with a no, conflicts too. */
export interface Progress {
  readonly total: number;
  readonly done: number;
  readonly refused: number;
  readonly left: number;
}

/** What the pane may watch and stop; stopping lets the batch in flight finish. */
export interface Watch {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** Why a check or a sending ended before its last row; absent when it did not. The next one goes on from there. */
export type Ending = 'stopped' | Trouble;

/** What 检查 found. */
export interface Checked {
  /** Findings on the table itself (a header that cannot be recognised, a protected sheet); then there are no rows. */
  readonly table: readonly Finding[];
  readonly rows: readonly RowOutcome[];
  readonly ending?: Ending;
}

/** What 发送 did. `rows` are those that were answered in this sending. */
export interface Sent {
  readonly table: readonly Finding[];
  readonly rows: readonly RowOutcome[];
  readonly conflicts: readonly RowConflict[];
  /** Rows that still wait to be sent. */
  readonly left: number;
  readonly ending?: Ending;
}

/** One field that two people changed. */
export interface FieldConflict {
  readonly field: string;
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
  /** Both texts in one cell, where the field can hold them. */
  readonly both?: string;
}

/** A row whose edit met somebody else's. Nothing of it is lost: the cells keep what was typed. */
export interface RowConflict {
  readonly id: string;
  readonly line: number;
  readonly name: string;
  /** The revision that theirs is of. */
  readonly revision: number;
  readonly fields: readonly FieldConflict[];
}

export type Choice = 'mine' | 'theirs' | 'both';

/** What 刷新 brought. */
export interface Refreshed {
  readonly table: readonly Finding[];
  /** Rows of the sheet that now show the server's state. */
  readonly refreshed: number;
  /** Of them, rows in which somebody else's edits were written into cells. */
  readonly edited: number;
  /** Changed here and elsewhere; the cells were left, sending merges them or asks. */
  readonly kept: number;
  /** Records of mine that were not in the sheet and were added at its end. */
  readonly added: number;
  readonly ending?: Ending;
}

/** How the sheet stands, without asking the server: what the header's chip shows. */
export interface Survey {
  readonly table: readonly Finding[];
  readonly rows: readonly Row[];
  /** Rows that 发送 would send: new, unsent and changed ones. */
  readonly toSend: number;
}
